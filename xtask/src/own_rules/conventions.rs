//! Rules about what CONTRIBUTING.md demands of the document.

use openapi_document::diagnostic::Severity::Warning;
use openapi_document::model::{Model, Operation};
use openapi_document::rule::Group;
use openapi_document::tree::NodeId;
use openapi_lint::{Basis, Findings, Rule, Stage};

pub(super) static GROUP: Group<Rule> = Group {
    title: "Conventions of this project",
    rules: &[
        &INCOMPLETE_OPERATION,
        &MISSING_ERROR_RESPONSE,
        &MISSING_COMMON_PARAMETER,
        &UNDESCRIBED_SCHEMA,
    ],
};

const ADDING_AN_OPERATION: &str = "CONTRIBUTING.md, Adding an operation";

/// Yields the operations of the API, without those of callbacks.
fn operations<'m>(model: &'m Model<'_>) -> impl Iterator<Item = &'m Operation> {
    model.operations.iter().filter(|it| !it.in_callback)
}

fn name(model: &Model<'_>, operation: &Operation) -> String {
    match model.document.get_str(operation.node, "operationId") {
        Some(id) => format!("`{id}`"),
        None => format!("`{} {}`", operation.method.to_uppercase(), operation.path),
    }
}

pub(crate) static INCOMPLETE_OPERATION: Rule = Rule {
    name: "incomplete-operation",
    severity: Warning,
    summary: "Reports operations without an operation ID, a summary, a description, a tag, or a link to the documentation.",
    why: "The client's documentation shows all of them.",
    basis: Basis::other(
        ADDING_AN_OPERATION,
        "add it under its path, with an operation ID, a summary, a description in your own words, a tag, a link to its section of the documentation",
    ),
    bad: "tags: [{name: A}]\npaths: {/a: {put: {operationId: putA, tags: [A], summary: Put A., description: Puts A., responses: {'204': {description: Done.}, 4XX: {description: No.}, 5XX: {description: No.}}}}}\n",
    good: "tags: [{name: A}]\npaths: {/a: {put: {operationId: putA, tags: [A], summary: Put A., description: Puts A., externalDocs: {url: 'https://example.com/a'}, responses: {'204': {description: Done.}, 4XX: {description: No.}, 5XX: {description: No.}}}}}\n",
    stage: Stage::Validate(incomplete_operation),
};

fn incomplete_operation(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for operation in operations(model) {
        let fields = [
            "operationId",
            "summary",
            "description",
            "tags",
            "externalDocs",
        ];
        let missing = fields.map(|field| (field, document.get(operation.node, field)));
        for (field, _) in missing.iter().filter(|(_, value)| value.is_none()) {
            out.report(
                document.key_location(operation.node),
                format!("operation {} has no `{field}`", name(model, operation)),
            )
            .expected(format!("`{field}`"))
            .actual("none");
        }
    }
}

pub(crate) static MISSING_ERROR_RESPONSE: Rule = Rule {
    name: "missing-error-response",
    severity: Warning,
    summary: "Reports operations without a `4XX` or `5XX` response.",
    why: "The generated methods document the errors, and the client decodes their bodies.",
    basis: Basis::other(
        ADDING_AN_OPERATION,
        "its responses including `4XX` and `5XX`",
    ),
    bad: "tags: [{name: A}]\npaths: {/a: {put: {operationId: putA, tags: [A], summary: Put A., description: Puts A., externalDocs: {url: 'https://example.com/a'}, responses: {'204': {description: Done.}, 4XX: {description: No.}}}}}\n",
    good: "tags: [{name: A}]\npaths: {/a: {put: {operationId: putA, tags: [A], summary: Put A., description: Puts A., externalDocs: {url: 'https://example.com/a'}, responses: {'204': {description: Done.}, 4XX: {description: No.}, 5XX: {description: No.}}}}}\n",
    stage: Stage::Validate(missing_error_response),
};

fn missing_error_response(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for operation in operations(model) {
        let Some(responses) = document.get(operation.node, "responses") else {
            continue;
        };
        for status in ["4XX", "5XX"] {
            if document.get(responses, status).is_none() {
                out.report(
                    document.key_location(responses),
                    format!(
                        "operation {} has no {status} response",
                        name(model, operation)
                    ),
                )
                .expected(format!("`{status}`"))
                .actual("none")
                .help("refer to the response in `components/responses`");
            }
        }
    }
}

pub(crate) static MISSING_COMMON_PARAMETER: Rule = Rule {
    name: "missing-common-parameter",
    severity: Warning,
    summary: "Reports operations without the parameters that every operation of their kind has: `Include`, `Exclude` and `WorkspaceId` of a GET, `Limit`, `After` and `Before` of a list, `OrgId` and `WorkspaceId` of a POST.",
    why: "The API documents these parameters once for all operations, so a single operation seems not to have them.",
    basis: Basis::other(
        ADDING_AN_OPERATION,
        "Refer to these parameters in `components/parameters`",
    ),
    bad: "tags: [{name: A}]\npaths: {'/a/{workspace_id}': {get: {operationId: getA, tags: [A], summary: Get A., description: Gets A., externalDocs: {url: 'https://example.com/a'}, parameters: [{name: workspace_id, in: path, required: true, schema: {type: string}}, {$ref: '#/components/parameters/Include'}], responses: {'204': {description: Done.}, 4XX: {description: No.}, 5XX: {description: No.}}}}}\ncomponents: {parameters: {Include: {name: include, in: query, schema: {type: string}}}}\n",
    good: "tags: [{name: A}]\npaths: {'/a/{workspace_id}': {get: {operationId: getA, tags: [A], summary: Get A., description: Gets A., externalDocs: {url: 'https://example.com/a'}, parameters: [{name: workspace_id, in: path, required: true, schema: {type: string}}, {$ref: '#/components/parameters/Include'}, {$ref: '#/components/parameters/Exclude'}], responses: {'204': {description: Done.}, 4XX: {description: No.}, 5XX: {description: No.}}}}}\ncomponents: {parameters: {Include: {name: include, in: query, schema: {type: string}}, Exclude: {name: exclude, in: query, schema: {type: string}}}}\n",
    stage: Stage::Validate(missing_common_parameter),
};

fn missing_common_parameter(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for operation in operations(model) {
        let id = document.get_str(operation.node, "operationId");
        let mut expected = Vec::new();
        if operation.method == "get" {
            expected.extend(["Include", "Exclude"]);
            if !operation.path.contains("{workspace_id}") {
                expected.push("WorkspaceId");
            }
        }
        if id.is_some_and(|id| id.starts_with("list")) {
            expected.extend(["Limit", "After", "Before"]);
        }
        if operation.method == "post" {
            expected.extend(["OrgId", "WorkspaceId"]);
        }
        let listed = parameters(model, operation);
        expected.retain(|name| !listed.contains(name));
        for parameter in expected {
            out.report(
                document.key_location(operation.node),
                format!(
                    "operation {} has no parameter `{parameter}`",
                    name(model, operation)
                ),
            )
            .expected(format!("`#/components/parameters/{parameter}`"))
            .actual("none")
            .help("add it, or turn the rule off for the operation in `openapi-lint.toml`");
        }
    }
}

/// Returns the names of the components that an operation lists as parameters.
fn parameters<'m>(model: &'m Model<'_>, operation: &Operation) -> Vec<&'m str> {
    let owners = [operation.node, operation.path_item];
    let listed = owners
        .into_iter()
        .flat_map(|owner| model.list(owner, "parameters"));
    let references = listed.filter_map(|it| model.document.get_str(*it, "$ref"));
    references.filter_map(|it| it.rsplit('/').next()).collect()
}

pub(crate) static UNDESCRIBED_SCHEMA: Rule = Rule {
    name: "undescribed-schema",
    severity: Warning,
    summary: "Reports named schemas, and properties of theirs, without a description.",
    why: "The descriptions are the documentation of the generated types.",
    basis: Basis::other(
        ADDING_AN_OPERATION,
        "Name every schema, and describe it and its properties.",
    ),
    bad: "components: {schemas: {A: {type: object, description: A., properties: {b: {type: string}}}}}\n",
    good: "components: {schemas: {A: {type: object, description: A., properties: {b: {type: string, description: B.}}}}}\n",
    stage: Stage::Validate(undescribed_schema),
};

fn undescribed_schema(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let mut check = |node: NodeId, what: String| {
        let is_described = document.get(node, "description").is_some();
        // A reference has the description of its target.
        if !is_described && model.reference(node).is_none() && document.is_object(node) {
            out.report(
                document.key_location(node),
                format!("{what} has no description"),
            )
            .expected("`description`")
            .actual("none");
        }
    };
    for (name, schema) in model.components("schemas") {
        check(schema, format!("schema `{name}`"));
        let properties = document.get(schema, "properties");
        for property in properties
            .map(|it| document.entries(it))
            .unwrap_or_default()
        {
            check(
                property.value,
                format!("property `{}` of `{name}`", property.key),
            );
        }
    }
}
