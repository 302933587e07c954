//! Cases of security and servers.

use crate::case::Case;

pub(crate) fn cases() -> Vec<Case> {
    let doc = |rest: &str, security: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\n{rest}paths:\n  /x:\n    get: {{operationId: call, \
             {security}responses: {{'204': {{description: D}}}}}}\ncomponents: {{securitySchemes: {{a: {{type: apiKey, \
             in: header, name: K}}, b: {{type: http, scheme: bearer}}, o: {{type: oauth2, flows: {{clientCredentials: \
             {{tokenUrl: 'https://t', scopes: {{r: Read, w: Write}}}}}}}}}}}}\n"
        )
    };
    let s = |list: &str| doc("", &format!("security: {list}, "));
    let u = |list: &str| doc(&format!("servers: {list}\n"), "");
    vec![
        Case::new(
            "server: case of the host and the default port changed",
            u("[{url: 'HTTPS://Api.Example.com:443/v1'}]"),
            u("[{url: 'https://api.example.com/v1/'}]"),
            "nothing",
        ),
        Case::new(
            "server: case of the path changed",
            u("[{url: 'https://a.example.com/V1'}]"),
            u("[{url: 'https://a.example.com/v1'}]"),
            "wire",
        ),
        Case::new(
            "server: port of the other scheme added",
            u("[{url: 'https://a.example.com'}]"),
            u("[{url: 'https://a.example.com:80'}]"),
            "wire",
        ),
        Case::new(
            "server: default of a variable changed",
            u("[{url: 'https://{r}.a.com', variables: {r: {default: eu, enum: [eu, us]}}}]"),
            u("[{url: 'https://{r}.a.com', variables: {r: {default: us, enum: [eu, us]}}}]"),
            "nothing",
        ),
        Case::new(
            "server: base path moved to the paths",
            u("[{url: 'https://a.example.com/v1'}]"),
            u("[{url: 'https://a.example.com'}]").replace("/x:", "/v1/x:"),
            "nothing",
        ),
        Case::new(
            "server: base path moved from the paths",
            u("[{url: /}]").replace("/x:", "/v1/x:"),
            u("[{url: /v1}]"),
            "nothing",
        ),
        Case::new(
            "server: base path moved to the paths of another host",
            u("[{url: 'https://a.example.com/v1'}]"),
            u("[{url: 'https://b.example.com'}]").replace("/x:", "/v1/x:"),
            "wire",
        ),
        Case::new(
            "server: base path removed",
            u("[{url: 'https://a.example.com/v1'}]"),
            u("[{url: 'https://a.example.com'}]"),
            "wire",
        ),
        Case::new(
            "security: requirement added",
            doc("", ""),
            s("[{a: []}]"),
            "wire",
        ),
        Case::new(
            "security: requirement removed",
            s("[{a: []}]"),
            doc("", ""),
            "nothing",
        ),
        Case::new(
            "security: alternative requirement added",
            s("[{a: []}]"),
            s("[{a: []}, {b: []}]"),
            "nothing",
        ),
        Case::new(
            "security: alternative requirement removed",
            s("[{a: []}, {b: []}]"),
            s("[{a: []}]"),
            "wire",
        ),
        Case::new(
            "security: second scheme required",
            s("[{a: []}]"),
            s("[{a: [], b: []}]"),
            "wire",
        ),
        Case::new(
            "security: scope added",
            s("[{o: [r]}]"),
            s("[{o: [r, w]}]"),
            "wire",
        ),
        Case::new(
            "security: scope removed",
            s("[{o: [r, w]}]"),
            s("[{o: [r]}]"),
            "nothing",
        ),
        Case::new(
            "security: moved to the document",
            s("[{a: []}]"),
            doc("security: [{a: []}]\n", ""),
            "nothing",
        ),
        Case::new(
            "security: anonymous allowed",
            s("[{a: []}]"),
            s("[{a: []}, {}]"),
            "nothing",
        ),
        Case::new(
            "security: anonymous disallowed",
            s("[{a: []}, {}]"),
            s("[{a: []}]"),
            "wire",
        ),
        Case::new(
            "security: case of a key's header changed",
            s("[{a: []}]"),
            s("[{a: []}]").replace("name: K", "name: k"),
            "nothing",
        ),
        Case::new(
            "security: case of a key's query parameter changed",
            s("[{a: []}]").replace("in: header", "in: query"),
            s("[{a: []}]")
                .replace("in: header", "in: query")
                .replace("name: K", "name: k"),
            "wire",
        ),
        Case::new(
            "security: location of a key changed",
            s("[{a: []}]"),
            s("[{a: []}]").replace("in: header", "in: query"),
            "wire",
        ),
        Case::new(
            "security: scheme renamed",
            s("[{a: []}]"),
            s("[{z: []}]").replace("{a: {type", "{z: {type"),
            "nothing",
        ),
        Case::new(
            "security: token URL changed",
            s("[{o: [r]}]"),
            s("[{o: [r]}]").replace("https://t", "https://u"),
            "wire",
        ),
        Case::new(
            "server: URL changed",
            u("[{url: 'https://a'}]"),
            u("[{url: 'https://b'}]"),
            "wire",
        ),
        Case::new(
            "server: added",
            u("[{url: 'https://a'}]"),
            u("[{url: 'https://a'}, {url: 'https://b'}]"),
            "nothing",
        ),
        Case::new(
            "server: removed",
            u("[{url: 'https://a'}, {url: 'https://b'}]"),
            u("[{url: 'https://a'}]"),
            "wire",
        ),
        Case::new(
            "server: trailing slash added",
            u("[{url: 'https://a/v1'}]"),
            u("[{url: 'https://a/v1/'}]"),
            "nothing",
        ),
        Case::new(
            "server: description added",
            u("[{url: 'https://a'}]"),
            u("[{url: 'https://a', description: Here.}]"),
            "nothing",
        ),
        Case::new(
            "server: value of a variable removed",
            u("[{url: 'https://{r}.a', variables: {r: {default: eu, enum: [eu, us]}}}]"),
            u("[{url: 'https://{r}.a', variables: {r: {default: eu, enum: [eu]}}}]"),
            "wire",
        ),
    ]
}
