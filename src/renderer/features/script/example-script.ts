/** A script that can be put into the editor. */
export interface InsertableScript {
  readonly name: string
  readonly script: string
}

/** The shape that Auth0 documents: ask for the user with the access token, check, map, call back. */
export const exampleScript: InsertableScript = {
  name: 'Example with every check',
  script: `function fetchUserProfile(accessToken, context, callback) {
  request.get(
    {
      url: 'https://id.example.com/userinfo',
      headers: { Authorization: 'Bearer ' + accessToken },
    },
    function (error, response, body) {
      if (error) return callback(error);
      if (response.statusCode !== 200) {
        return callback(new Error('userinfo answered ' + response.statusCode + ': ' + body));
      }
      let user;
      try {
        user = JSON.parse(body);
      } catch (parseError) {
        return callback(new Error('userinfo answered no JSON: ' + body));
      }
      callback(null, {
        user_id: String(user.sub),
        email: user.email,
        email_verified: user.email_verified,
        name: user.name,
        picture: user.picture,
      });
    },
  );
}
`,
}
