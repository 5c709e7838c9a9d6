# create the connection
$ curl -sS -XPOST "https://$TENANT/api/v2/connections" -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \
    -d $'{"name":"acme","strategy":"oauth2","options":{"authorizationURL":"https://acme.example/a?x=1","tokenURL":"https://acme.example/t","client_id":"it\'s-me","scripts":{"fetchUserProfile":"function (t, c, cb) {\\n  cb(null, {})\\n}"}}}'
