# The connection of the shop.
terraform {
  required_providers {
    auth0 = { source = "auth0/auth0" }
  }
}

variable "idp_host" {
  default = "id.northwind.example"
}

variable "northwind_secret" {
  type      = string
  sensitive = true
}

locals {
  token_path = "/oauth2/token"
}

resource "auth0_connection" "northwind" {
  name     = "northwind-id"
  strategy = "oauth2"

  display_name = "Northwind \"ID\""

  authentication {
    active = true
  }

  connected_accounts {
    active = false
  }

  options {
    client_id              = "client-4711"
    client_secret          = var.northwind_secret
    authorization_endpoint = "https://${var.idp_host}/oauth2/authorize"
    token_endpoint         = "https://${var.idp_host}${local.token_path}"
    scopes                 = ["openid", "profile"]
    pkce_enabled           = true
    icon_url               = file("${path.module}/icon.txt")
    upstream_params = jsonencode({
      "screen_name" : { "alias" : "login_hint" }
    })
    scripts = {
      fetchUserProfile = <<-EOF
        function fetchUserProfile(accessToken, context, callback) {
          const text = `$${accessToken} %%{x}`

          return callback(new Error("Whoops!"))
        }
      EOF
    }
    custom_headers {
      header = "X-One"
      value  = "1"
    }
    custom_headers {
      header = "X-Two"
      value  = "2"
    }
    auth_params = { audience = "x" }
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "auth0_connection" "db" {
  name     = "users"
  strategy = "auth0"
}

resource "auth0_connection_clients" "northwind" {
  connection_id   = auth0_connection.northwind.id
  enabled_clients = []
}
