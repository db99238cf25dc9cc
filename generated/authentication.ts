// Generated from openapi/authentication/ by `npm run generate`. Do not edit.

export interface paths {
    "/authentication/v2/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign a user in
         * @description Where to send the user's browser; nothing for a server to call. The user signs in and consents in pages of Autodesk, and the browser is then redirected to `redirect_uri` with `code` and, if it was sent, `state`. Trade the code in with `createToken` within five minutes. Public clients use PKCE: keep a random code verifier, send its SHA-256 hash as `code_challenge` here, and send the verifier itself with the code later.
         */
        get: operations["authorizeUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authentication/v2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * @description Three ways lead to a token. `client_credentials` gives the app a token of its own. `authorization_code` trades in the code that the callback got for a token that acts for the user. `refresh_token` renews such a token without the user; the answer then has a new refresh token, which takes the place of the one sent.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authentication/v2/introspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether a token is valid
         * @description Says whether a token still works, and if so what it is for. An app can ask about its own tokens only. To verify a token without a call, check its signature against the keys of `getKeys`; only this operation knows of revocations.
         */
        post: operations["introspectToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authentication/v2/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a token
         * @description Ends an access token or a refresh token before its time. An app can revoke its own tokens only.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authentication/v2/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the keys that verify tokens
         * @description Public keys for the signatures of access tokens, two-legged and three-legged, as a JSON Web Key Set. Choose the key by the `kid` of the token's header. A new key is listed seven days before it signs anything, so the answer may be cached for up to seven days.
         */
        get: operations["getKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authentication/v2/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign a user out
         * @description Where to send the user's browser to end its session with Autodesk; nothing for a server to call. Tokens that the app holds are another matter, see `revokeToken`.
         */
        get: operations["logOut"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the OpenID configuration
         * @description Where the endpoints of the service are and what they support, as OpenID Connect Discovery lays down. It is at the root of the host, not below `/authentication/v2`.
         */
        get: operations["getOpenIdConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the user a token acts for
         * @description Profile of the user who signed in, with the names OpenID Connect gives such data. It belongs to the user profile API, but the OpenID configuration leads to it, on a host of its own: this contract has the host that both OpenAPI documents allow.
         */
        get: operations["getUserInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What the APS gateway answers when it turns a call away before the service sees it. Every property is optional: a rate limit answer carries `developerMessage` alone. */
        GatewayFault: {
            /**
             * @description What went wrong, for the developer.
             * @example The access token is missing or has expired.
             */
            developerMessage?: string;
            /**
             * @description Text fit for an end user; often empty.
             * @example
             */
            userMessage?: string;
            /**
             * @description Gateway code of the fault, such as `AUTH-006` for a token that is not valid.
             * @example AUTH-006
             */
            errorCode?: string;
            /**
             * @description Address of a page about the code. The property name holds a blank.
             * @example https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/error_handling/
             */
            "more info"?: string;
        };
        /** @description What to issue a token for. Which fields are needed depends on `grant_type`; private clients that send no Basic header add `client_id` and `client_secret`, public clients `client_id` alone. */
        TokenRequest: {
            /**
             * @description What the token is issued for.
             *
             *     - `client_credentials` the app itself. Needs `scope`.
             *     - `authorization_code` the user who just signed in. Needs `code` and `redirect_uri`.
             *     - `refresh_token` the user of an earlier token. Needs `refresh_token`.
             * @example client_credentials
             * @enum {string}
             */
            grant_type: "client_credentials" | "authorization_code" | "refresh_token";
            /**
             * @description Scopes of the token, 50 at most, with spaces between them. With `refresh_token` it may be left out or name fewer scopes than were granted, never others.
             * @example data:read data:write
             */
            scope?: string;
            /**
             * @description Code that the callback got; it has 40 characters and is valid for five minutes.
             * @example example-authorization-code
             */
            code?: string;
            /**
             * Format: uri
             * @description Callback that the code was sent to, exactly as `authorizeUser` got it.
             * @example https://example.com/callback
             */
            redirect_uri?: string;
            /**
             * @description Secret behind the `code_challenge` that `authorizeUser` got: letters, digits, hyphen, period, underscore and tilde. Needed when there was a challenge.
             * @example any-long-phrase-that-nobody-else-could-guess-will-do
             */
            code_verifier?: string;
            /**
             * @description Refresh token of the last answer. Make no assumption about its length or its characters.
             * @example example-refresh-token
             */
            refresh_token?: string;
            /**
             * @description Client ID of the app. Public clients always send it, private ones where there is no Basic header; not to be sent together with that header.
             * @example my-client-id
             */
            client_id?: string;
            /**
             * @description Client secret of a private client that sends no Basic header. Goes with `client_id`.
             * @example my-client-secret
             */
            client_secret?: string;
        } & (unknown & unknown & unknown);
        /** @description Access token and what comes with it. */
        Token: {
            /**
             * @description Token for the Authorization header of API calls. A JWT, signed with RS256.
             * @example example-access-token
             */
            access_token: string;
            /**
             * @description How to send the token; there is no other way.
             * @example Bearer
             * @enum {string}
             */
            token_type: "Bearer";
            /**
             * @description Seconds until the access token expires.
             * @example 3599
             */
            expires_in: number;
            /**
             * @description Renews the access token, for 15 days. Only with three-legged tokens; a refresh gives a new one.
             * @example example-refresh-token
             */
            refresh_token?: string;
            /**
             * @description Who signed in, as a JWT. Only with an authorization code whose scopes have `openid`, never with a refresh.
             * @example example-id-token
             */
            id_token?: string;
            /**
             * @description When the access token expires. Autodesk's SDKs work it out; take it as absent from the answer.
             * @example 1767229199
             */
            expires_at?: number;
        };
        /** @description Error in the form that OAuth 2.0 (RFC 6749) lays down. */
        OAuthError: {
            /**
             * @description Kind of error, such as `invalid_request`.
             * @example invalid_request
             */
            error?: string;
            /**
             * @description What went wrong, for the developer.
             * @example The field grant_type is missing.
             */
            error_description?: string;
        };
        /** @description Token to check, and who asks. */
        IntrospectionRequest: {
            /**
             * @description Token to check. It has to be one of the app's own.
             * @example example-access-token
             */
            token: string;
            /**
             * @description Client ID of a public client. Private clients send the Basic header, and then not this.
             * @example my-client-id
             */
            client_id?: string;
        };
        /** @description What is known about a token. All but `active` is left out when the token is not active. */
        Introspection: {
            /**
             * @description Whether the token works. False when it has expired, was revoked or never existed.
             * @example true
             */
            active: boolean;
            /**
             * @description Scopes of the token, with spaces between them. Only when it is active.
             * @example data:read data:write
             */
            scope?: string;
            /**
             * @description Client ID of the app that got the token. Only when it is active.
             * @example my-client-id
             */
            client_id?: string;
            /**
             * @description When the token expires, in seconds since 1970. Only when it is active.
             * @example 1767229199
             */
            exp?: number;
            /**
             * @description Autodesk ID of the user the token acts for. Only when it is active and three-legged.
             * @example EXAMPLEUSER1
             */
            userid?: string;
        };
        /** @description Token to revoke, and who asks. */
        RevocationRequest: {
            /**
             * @description Token to revoke. It has to be one of the app's own.
             * @example example-refresh-token
             */
            token: string;
            /**
             * @description Which kind of token it is. Public clients have to send it; private ones had better.
             * @example refresh_token
             * @enum {string}
             */
            token_type_hint?: "access_token" | "refresh_token";
            /**
             * @description Client ID of a public client. Private clients send the Basic header, and then not this.
             * @example my-client-id
             */
            client_id?: string;
        };
        /** @description Public key of the service. */
        JsonWebKey: {
            /**
             * @description Name of the key; the header of a token says which key signed it.
             * @example example-key-1
             */
            kid: string;
            /**
             * @description Family of the algorithm. So far always `RSA`.
             *
             *     Known values: `RSA`.
             * @example RSA
             */
            kty: string;
            /**
             * @description What the key is for. `sig` is the verification of signatures.
             *
             *     Known values: `sig`.
             * @example sig
             */
            use: string;
            /**
             * @description Modulus of the RSA key, in Base64 for URLs.
             * @example example-modulus
             */
            n: string;
            /**
             * @description Exponent of the RSA key, in Base64 for URLs.
             * @example AQAB
             */
            e: string;
        };
        /** @description Keys that verify tokens. */
        JsonWebKeySet: {
            /** @description The keys, those that will sign soon among them. */
            keys: components["schemas"]["JsonWebKey"][];
        };
        /** @description Endpoints of the service and what they support. */
        OpenIdConfiguration: {
            /**
             * Format: uri
             * @description Who issues the tokens; the same as `iss` in a token.
             * @example https://developer.api.autodesk.com
             */
            issuer: string;
            /**
             * Format: uri
             * @description Address of `authorizeUser`.
             * @example https://developer.api.autodesk.com/authentication/v2/authorize
             */
            authorization_endpoint: string;
            /**
             * Format: uri
             * @description Address of `createToken`.
             * @example https://developer.api.autodesk.com/authentication/v2/token
             */
            token_endpoint: string;
            /**
             * Format: uri
             * @description Address of the user info. It has another host than `getUserInfo` in this contract.
             * @example https://api.userprofile.autodesk.com/userinfo
             */
            userinfo_endpoint: string;
            /**
             * Format: uri
             * @description Address of `getKeys`.
             * @example https://developer.api.autodesk.com/authentication/v2/keys
             */
            jwks_uri: string;
            /**
             * Format: uri
             * @description Address of `revokeToken`, if it goes by this name.
             * @example https://developer.api.autodesk.com/authentication/v2/revoke
             */
            revoke_endpoint?: string;
            /**
             * Format: uri
             * @description Address of `revokeToken`, if it goes by this name.
             * @example https://developer.api.autodesk.com/authentication/v2/revoke
             */
            revocation_endpoint?: string;
            /**
             * Format: uri
             * @description Address of `introspectToken`, if it goes by this name.
             * @example https://developer.api.autodesk.com/authentication/v2/introspect
             */
            introspect_endpoint?: string;
            /**
             * Format: uri
             * @description Address of `introspectToken`, if it goes by this name.
             * @example https://developer.api.autodesk.com/authentication/v2/introspect
             */
            introspection_endpoint?: string;
            /**
             * @description Scopes there are, but for those that name a single object.
             * @example [
             *       "data:read",
             *       "data:write"
             *     ]
             */
            scopes_supported: string[];
            /**
             * @description Values of `response_type`.
             * @example [
             *       "code",
             *       "code id_token",
             *       "id_token"
             *     ]
             */
            response_types_supported: string[];
            /**
             * @description Values of `response_mode`.
             * @example [
             *       "fragment",
             *       "form_post",
             *       "query"
             *     ]
             */
            response_modes_supported: string[];
            /**
             * @description Values of `grant_type`.
             * @example [
             *       "authorization_code",
             *       "client_credentials",
             *       "refresh_token"
             *     ]
             */
            grant_types_supported: string[];
            /**
             * @description Whether all apps know a user by the same ID (`public`).
             * @example [
             *       "public"
             *     ]
             */
            subject_types_supported: string[];
            /**
             * @description Algorithms that sign ID tokens.
             * @example [
             *       "RS256"
             *     ]
             */
            id_token_signing_alg_values_supported: string[];
        };
        /** @description Postal address of the user. */
        Address: {
            /**
             * @description Street and house number, which may take several lines.
             * @example 1 Example Street
             */
            street_address?: string;
            /**
             * @description City.
             * @example Springfield
             */
            locality?: string;
            /**
             * @description State or province; may be empty.
             * @example
             */
            region?: string;
            /**
             * @description Postal code; may be empty.
             * @example
             */
            postal_code?: string;
            /**
             * @description Country.
             * @example US
             */
            country?: string;
        };
        /** @description Account elsewhere that can vouch for the user. */
        SocialAccount: {
            /**
             * @description Who the user is there.
             * @example robin.example
             */
            socialUserId?: string;
            /**
             * @description Id of the provider.
             * @example example-provider
             */
            providerId?: string;
            /**
             * @description Name of the provider.
             * @example Example Provider
             */
            providerName?: string;
        };
        /** @description Profile of a user. */
        UserInfo: {
            /**
             * @description Autodesk ID of the user.
             * @example EXAMPLEUSER1
             */
            sub: string;
            /**
             * @description Full name.
             * @example Robin Example
             */
            name?: string;
            /**
             * @description First name.
             * @example Robin
             */
            given_name?: string;
            /**
             * @description Last name.
             * @example Example
             */
            family_name?: string;
            /**
             * @description User name that the user goes by.
             * @example robin.example
             */
            preferred_username?: string;
            /**
             * @description Email address that the user wants to be written to.
             * @example robin@example.com
             */
            email?: string;
            /**
             * @description Whether that email address was verified.
             * @example true
             */
            email_verified?: boolean;
            /**
             * Format: uri
             * @description Address of the profile page.
             * @example https://profile.example.com/robin
             */
            profile?: string;
            /**
             * Format: uri
             * @description Address of the profile picture.
             * @example https://images.example.com/robin/x120.png
             */
            picture?: string;
            /**
             * @description Language and country that the user prefers, such as `en-US`.
             * @example en-US
             */
            locale?: string;
            /**
             * @description When the profile last changed, in seconds since 1970.
             * @example 1767225600
             */
            updated_at?: number;
            /**
             * @description Whether the user signs in with a second factor; the older name.
             * @example false
             */
            is_2fa_enabled?: boolean;
            /**
             * @description Whether the user signs in with a second factor; the newer name.
             * @example false
             */
            is_twofa_enabled?: boolean;
            /**
             * @description Kind of the second factor.
             *
             *     Known values: `Phone`, `Email`, `Authenticator`.
             * @example Authenticator
             */
            twofa_type?: string;
            /**
             * @description How the second factor reaches the user.
             *
             *     Known values: `SMS`, `Email`, `Authenticator`.
             * @example Authenticator
             */
            contact_mode?: string;
            /**
             * @description How the account came into being.
             *
             *     Known values: `Identity`, `EIDM`, `Rest API`, `Ldap/Enterprise`, `Test User`, `Provisioned`, `Ldap Provisioned`.
             * @example Identity
             */
            user_source_type?: string;
            /**
             * @description Country given when the account was made, in the letters of ISO 3166.
             * @example US
             */
            country_code?: string;
            address?: components["schemas"]["Address"];
            /**
             * @description Phone number that the user wants to be called on.
             * @example +1 202-555-0143
             */
            phone_number?: string;
            /**
             * @description Whether that phone number was verified.
             * @example false
             */
            phone_number_verified?: boolean;
            /**
             * @description Whether the user signs in through LDAP.
             * @example true
             */
            ldap_enabled?: boolean;
            /**
             * @description Domain of the LDAP server; null without LDAP.
             * @example example.com
             */
            ldap_domain?: string | null;
            /**
             * @description Job, in the words of the user.
             * @example Structural engineer
             */
            job_title?: string;
            /**
             * @description Line of business of the user.
             * @example Civil engineering
             */
            industry?: string;
            /**
             * @description Code of that line of business.
             * @example EXAMPLE-42
             */
            industry_code?: string;
            /**
             * @description What the user says about themselves.
             * @example I plan bridges.
             */
            about_me?: string;
            /**
             * @description Language that the user prefers, in the letters of ISO 639.
             * @example en
             */
            language?: string;
            /**
             * @description Company the user works for.
             * @example Example Bridges
             */
            company?: string;
            /**
             * @description When the account was made.
             * @example 2021-03-04T09:15:02Z
             */
            created_date?: string;
            /**
             * @description When the user last signed in.
             * @example 2025-11-17T07:30:00Z
             */
            last_login_date?: string;
            /**
             * @description Another ID of the user; differs from `sub` only for accounts from a system that is retired.
             * @example EXAMPLEUSER1
             */
            eidm_guid?: string;
            /**
             * @description Whether the user agreed to get advertising.
             * @example false
             */
            opt_in?: boolean;
            /** @description Accounts elsewhere that can vouch for the user. */
            social_userinfo_list?: components["schemas"]["SocialAccount"][];
            /**
             * @description Addresses of the profile picture in several sizes; the older name. The keys are `sizeX` and the length of a side in pixels.
             * @example {
             *       "sizeX20": "https://images.example.com/robin/x20.png",
             *       "sizeX360": "https://images.example.com/robin/x360.png"
             *     }
             */
            thumbnails?: {
                [key: string]: string;
            };
            /**
             * @description Addresses of the profile picture in several sizes; the newer name. The keys are `sizeX` and the length of a side in pixels.
             * @example {
             *       "sizeX20": "https://images.example.com/robin/x20.png",
             *       "sizeX360": "https://images.example.com/robin/x360.png"
             *     }
             */
            user_thumbnails?: {
                [key: string]: string;
            };
        };
    };
    responses: {
        /** @description The app has made too many calls of this operation within a minute; under load the limit may be lower. `Retry-After` says how long to wait. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayFault"];
            };
        };
        /** @description The credentials of the app are missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayFault"];
            };
        };
        /** @description The service failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayFault"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description How long to wait before the next attempt. Autodesk's rate limit guide gives whole seconds; the operation pages name no unit, and HTTP also allows a date.
         * @example 30
         */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /**
     * Sign a user in.
     *
     * Where to send the user's browser; nothing for a server to call. The user signs in and consents in pages of Autodesk, and the browser is then redirected to `redirect_uri` with `code` and, if it was sent, `state`. Trade the code in with `createToken` within five minutes. Public clients use PKCE: keep a random code verifier, send its SHA-256 hash as `code_challenge` here, and send the verifier itself with the code later.
     *
     * Needs no token.
     *
     * @see https://aps.autodesk.com/en/docs/oauth/v2/reference/http/authorize-GET
     */
    authorizeUser: {
        parameters: {
            query: {
                /**
                 * @description Client ID of the app.
                 * @example my-client-id
                 */
                client_id: string;
                /**
                 * @description `code` for an authorization code, `id_token` for an ID token.
                 * @example code
                 */
                response_type: "code" | "id_token";
                /**
                 * @description Where the browser goes afterwards. It has to match a callback URL that is registered for the app, and may have a query of its own.
                 * @example https://example.com/callback
                 */
                redirect_uri: string;
                /**
                 * @description Scopes to ask for, 50 at most, with spaces between them.
                 * @example data:read data:write
                 */
                scope: string;
                /**
                 * @description Value of the app's own, handed back to the callback as it is. Compare the two to know that the answer belongs to your request.
                 * @example example-state
                 */
                state?: string;
                /**
                 * @description Random value that comes back inside the ID token, so that a replayed token is noticed. Needed when `scope` has `openid`.
                 * @example example-nonce
                 */
                nonce?: string;
                /**
                 * @description `login` makes the user sign in even where a session is open; `create` opens the page for new accounts. Without it the user signs in only where there is no session.
                 * @example login
                 */
                prompt?: "login" | "create";
                /**
                 * @description How the answer reaches the callback: in the fragment of its address, as a posted form, or in its query. Only `form_post` goes with `response_type` `id_token`.
                 * @example query
                 */
                response_mode?: "fragment" | "form_post" | "query";
                /**
                 * @description Options for the look of the sign-in page, as a JSON object in text form.
                 * @example {}
                 */
                authoptions?: string;
                /**
                 * @description SHA-256 hash of the code verifier, written in Base64 for URLs. For PKCE.
                 * @example example-code-challenge
                 */
                code_challenge?: string;
                /**
                 * @description How the challenge was made from the verifier. Send it with `code_challenge`.
                 * @example S256
                 */
                code_challenge_method?: "S256";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On to the callback, with what the app asked for. */
            302: {
                headers: {
                    /**
                     * @description `redirect_uri` with `code` and, if it was sent, `state` added.
                     * @example https://example.com/callback?code=example-authorization-code&state=example-state
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Get an access token.
     *
     * Three ways lead to a token. `client_credentials` gives the app a token of its own. `authorization_code` trades in the code that the callback got for a token that acts for the user. `refresh_token` renews such a token without the user; the answer then has a new refresh token, which takes the place of the one sent.
     *
     * Needs the app's own credentials instead of a token.
     *
     * @see https://aps.autodesk.com/en/docs/oauth/v2/reference/http/gettoken-POST
     */
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token, and for a user's token what renews it. */
            200: {
                headers: {
                    /**
                     * @description That no cache may keep the answer.
                     * @example no-store
                     */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description A field is missing, or `client_id` came together with the Basic header; or the code, the verifier, the redirect URI or the refresh token does not fit or is out of date; or a scope is unknown or wider than what was granted. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Check whether a token is valid.
     *
     * Says whether a token still works, and if so what it is for. An app can ask about its own tokens only. To verify a token without a call, check its signature against the keys of `getKeys`; only this operation knows of revocations.
     *
     * Needs the app's own credentials instead of a token.
     *
     * @see https://aps.autodesk.com/en/docs/oauth/v2/reference/http/introspect-POST
     */
    introspectToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["IntrospectionRequest"];
            };
        };
        responses: {
            /** @description What is known about the token. One that has expired, was revoked or never existed is just not active. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Introspection"];
                };
            };
            /** @description `token` is missing, or `client_id` came together with the Basic header. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Revoke a token.
     *
     * Ends an access token or a refresh token before its time. An app can revoke its own tokens only.
     *
     * Needs the app's own credentials instead of a token.
     *
     * @see https://aps.autodesk.com/en/docs/oauth/v2/reference/http/revoke-POST
     */
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RevocationRequest"];
            };
        };
        responses: {
            /** @description The token no longer works. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `token` is missing, or `client_id` came together with the Basic header. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayFault"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get the keys that verify tokens.
     *
     * Public keys for the signatures of access tokens, two-legged and three-legged, as a JSON Web Key Set. Choose the key by the `kid` of the token's header. A new key is listed seven days before it signs anything, so the answer may be cached for up to seven days.
     *
     * Needs no token.
     *
     * @see https://aps.autodesk.com/en/docs/oauth/v2/reference/http/asymmetrickeys-GET
     */
    getKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All keys that sign now or will soon. */
            200: {
                headers: {
                    /**
                     * @description How long the answer may be cached, as the page's example shows it.
                     * @example max-age=604800
                     */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonWebKeySet"];
                };
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Sign a user out.
     *
     * Where to send the user's browser to end its session with Autodesk; nothing for a server to call. Tokens that the app holds are another matter, see `revokeToken`.
     *
     * Needs no token.
     *
     * @see https://aps.autodesk.com/en/docs/oauth/v2/reference/http/logout-GET
     */
    logOut: {
        parameters: {
            query?: {
                /**
                 * @description Where the browser goes afterwards. Its host has to be registered with Autodesk; otherwise the user sees an error page. Left out, the browser goes to Autodesk's sign-in page.
                 * @example https://example.com/signed-out
                 */
                post_logout_redirect_uri?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended; on to the next page. */
            302: {
                headers: {
                    /**
                     * @description `post_logout_redirect_uri`, or the sign-in page of Autodesk.
                     * @example https://example.com/signed-out
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed; the session may still be open. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayFault"];
                };
            };
        };
    };
    /**
     * Get the OpenID configuration.
     *
     * Where the endpoints of the service are and what they support, as OpenID Connect Discovery lays down. It is at the root of the host, not below `/authentication/v2`.
     *
     * Needs no token.
     *
     * @see https://aps.autodesk.com/en/docs/oauth/v2/reference/http/openid-GET
     */
    getOpenIdConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenIdConfiguration"];
                };
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get the user a token acts for.
     *
     * Profile of the user who signed in, with the names OpenID Connect gives such data. It belongs to the user profile API, but the OpenID configuration leads to it, on a host of its own: this contract has the host that both OpenAPI documents allow.
     *
     * Needs a three-legged token.
     *
     * @see https://aps.autodesk.com/en/docs/profile/v1/reference/profile/oidcuserinfo
     */
    getUserInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Profile of the user. Which properties come depends on the user and on the token. */
            200: {
                headers: {
                    /**
                     * @description How many calls the limit allows.
                     * @example 500
                     */
                    "x-rate-limit-limit"?: number;
                    /**
                     * @description How many calls have been made.
                     * @example 12
                     */
                    "x-rate-limit-used"?: number;
                    /**
                     * @description How many calls are left.
                     * @example 488
                     */
                    "x-rate-limit-remaining"?: number;
                    /**
                     * @description When the count starts anew.
                     * @example 41
                     */
                    "x-rate-limit-reset"?: string;
                    /**
                     * @description Kind of token that the count is for.
                     * @example 3lo
                     */
                    "x-ads-rate-limit-type"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserInfo"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayFault"];
                };
            };
            /** @description The token is missing, has expired or is not a three-legged one. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayFault"];
                };
            };
            /** @description The token is valid, but may not be used for this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayFault"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
