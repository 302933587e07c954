// Made from openapi.yaml by `cargo xtask regenerate`. Do not edit.

///Which calls of [`Client::get_account`](crate::Client::get_account).
pub struct GetAccountWhen(crate::mock::When);
impl GetAccountWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::GET_ACCOUNT))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `account_id`.
    pub fn account_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::AccountId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::AccountId = value
            .try_into()
            .expect(concat!("no value of `", "account_id", "`"));
        Self(self.0.path_parameter("account_id", value))
    }
    ///Expects this `exclude`.
    pub fn exclude<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "exclude", "`"));
        Self(self.0.query_parameter("exclude", value))
    }
    ///Expects this `include`.
    pub fn include<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "include", "`"));
        Self(self.0.query_parameter("include", value))
    }
    ///Expects this `include_credentials`.
    pub fn include_credentials<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::NumericFlag>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::NumericFlag = value
            .try_into()
            .expect(concat!("no value of `", "include_credentials", "`"));
        Self(self.0.query_parameter("include_credentials", value))
    }
    ///Expects this `workspace_id`.
    pub fn workspace_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "workspace_id", "`"));
        Self(self.0.query_parameter("workspace_id", value))
    }
    ///Expects no `exclude`.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    ///Expects no `include`.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    ///Expects no `include_credentials`.
    pub fn without_include_credentials(self) -> Self {
        Self(self.0.without_query_parameter("include_credentials"))
    }
    ///Expects no `workspace_id`.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
///How to answer calls of [`Client::get_account`](crate::Client::get_account).
pub struct GetAccountThen(crate::mock::Then);
impl GetAccountThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self, value: &crate::types::AccountEnvelope) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with this payload, in the envelope that the API puts it in.
    pub fn payload(self, value: &crate::types::Account) -> Self {
        Self(self.0.payload(value))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::GET_ACCOUNT))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::create_component`](crate::Client::create_component).
pub struct CreateComponentWhen(crate::mock::When);
impl CreateComponentWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::CREATE_COMPONENT))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `org_id`.
    pub fn org_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "org_id", "`"));
        Self(self.0.query_parameter("org_id", value))
    }
    ///Expects this `workspace_id`.
    pub fn workspace_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "workspace_id", "`"));
        Self(self.0.query_parameter("workspace_id", value))
    }
    ///Expects this body, and nothing else in it.
    pub fn body<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::CreateComponentRequest>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::CreateComponentRequest = value
            .try_into()
            .expect(concat!("no value of `", "body", "`"));
        Self(self.0.body(&value))
    }
    ///Expects no `org_id`.
    pub fn without_org_id(self) -> Self {
        Self(self.0.without_query_parameter("org_id"))
    }
    ///Expects no `workspace_id`.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
///How to answer calls of [`Client::create_component`](crate::Client::create_component).
pub struct CreateComponentThen(crate::mock::Then);
impl CreateComponentThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self, value: &crate::types::ComponentEnvelope) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with this payload, in the envelope that the API puts it in.
    pub fn payload(self, value: &crate::types::Component) -> Self {
        Self(self.0.payload(value))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::CREATE_COMPONENT))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::get_component`](crate::Client::get_component).
pub struct GetComponentWhen(crate::mock::When);
impl GetComponentWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::GET_COMPONENT))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `key_or_id`.
    pub fn key_or_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::ComponentKeyOrId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::ComponentKeyOrId = value
            .try_into()
            .expect(concat!("no value of `", "key_or_id", "`"));
        Self(self.0.path_parameter("key_or_id", value))
    }
    ///Expects this `exclude`.
    pub fn exclude<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "exclude", "`"));
        Self(self.0.query_parameter("exclude", value))
    }
    ///Expects this `include`.
    pub fn include<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "include", "`"));
        Self(self.0.query_parameter("include", value))
    }
    ///Expects this `workspace_id`.
    pub fn workspace_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "workspace_id", "`"));
        Self(self.0.query_parameter("workspace_id", value))
    }
    ///Expects no `exclude`.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    ///Expects no `include`.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    ///Expects no `workspace_id`.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
///How to answer calls of [`Client::get_component`](crate::Client::get_component).
pub struct GetComponentThen(crate::mock::Then);
impl GetComponentThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self, value: &crate::types::ComponentEnvelope) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with this payload, in the envelope that the API puts it in.
    pub fn payload(self, value: &crate::types::Component) -> Self {
        Self(self.0.payload(value))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::GET_COMPONENT))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::get_registry_component`](crate::Client::get_registry_component).
pub struct GetRegistryComponentWhen(crate::mock::When);
impl GetRegistryComponentWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::GET_REGISTRY_COMPONENT))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `key`.
    pub fn key<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::ComponentKey>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::ComponentKey = value
            .try_into()
            .expect(concat!("no value of `", "key", "`"));
        Self(self.0.path_parameter("key", value))
    }
    ///Expects this `exclude`.
    pub fn exclude<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "exclude", "`"));
        Self(self.0.query_parameter("exclude", value))
    }
    ///Expects this `include`.
    pub fn include<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "include", "`"));
        Self(self.0.query_parameter("include", value))
    }
    ///Expects this `workspace_id`.
    pub fn workspace_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "workspace_id", "`"));
        Self(self.0.query_parameter("workspace_id", value))
    }
    ///Expects no `exclude`.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    ///Expects no `include`.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    ///Expects no `workspace_id`.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
///How to answer calls of [`Client::get_registry_component`](crate::Client::get_registry_component).
pub struct GetRegistryComponentThen(crate::mock::Then);
impl GetRegistryComponentThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self, value: &crate::types::ComponentEnvelope) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with this payload, in the envelope that the API puts it in.
    pub fn payload(self, value: &crate::types::Component) -> Self {
        Self(self.0.payload(value))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::GET_REGISTRY_COMPONENT))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::list_source_events`](crate::Client::list_source_events).
pub struct ListSourceEventsWhen(crate::mock::When);
impl ListSourceEventsWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::LIST_SOURCE_EVENTS))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `id`.
    pub fn id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::SourceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::SourceId = value
            .try_into()
            .expect(concat!("no value of `", "id", "`"));
        Self(self.0.path_parameter("id", value))
    }
    ///Expects this `after`.
    pub fn after<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::Cursor = value
            .try_into()
            .expect(concat!("no value of `", "after", "`"));
        Self(self.0.query_parameter("after", value))
    }
    ///Expects this `before`.
    pub fn before<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::Cursor = value
            .try_into()
            .expect(concat!("no value of `", "before", "`"));
        Self(self.0.query_parameter("before", value))
    }
    ///Expects this `exclude`.
    pub fn exclude<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "exclude", "`"));
        Self(self.0.query_parameter("exclude", value))
    }
    ///Expects this `expand`.
    pub fn expand<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::EventExpansion>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::EventExpansion = value
            .try_into()
            .expect(concat!("no value of `", "expand", "`"));
        Self(self.0.query_parameter("expand", value))
    }
    ///Expects this `include`.
    pub fn include<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "include", "`"));
        Self(self.0.query_parameter("include", value))
    }
    ///Expects this `limit`.
    pub fn limit<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::PageLimit>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::PageLimit = value
            .try_into()
            .expect(concat!("no value of `", "limit", "`"));
        Self(self.0.query_parameter("limit", value))
    }
    ///Expects this `workspace_id`.
    pub fn workspace_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "workspace_id", "`"));
        Self(self.0.query_parameter("workspace_id", value))
    }
    ///Expects no `after`.
    pub fn without_after(self) -> Self {
        Self(self.0.without_query_parameter("after"))
    }
    ///Expects no `before`.
    pub fn without_before(self) -> Self {
        Self(self.0.without_query_parameter("before"))
    }
    ///Expects no `exclude`.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    ///Expects no `expand`.
    pub fn without_expand(self) -> Self {
        Self(self.0.without_query_parameter("expand"))
    }
    ///Expects no `include`.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    ///Expects no `limit`.
    pub fn without_limit(self) -> Self {
        Self(self.0.without_query_parameter("limit"))
    }
    ///Expects no `workspace_id`.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
///How to answer calls of [`Client::list_source_events`](crate::Client::list_source_events).
pub struct ListSourceEventsThen(crate::mock::Then);
impl ListSourceEventsThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self, value: &crate::types::EmittedEventPage) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with these items, as the only page of the list.
    pub fn items(self, items: &[crate::types::EmittedEvent]) -> Self {
        Self(self.0.items(items))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::LIST_SOURCE_EVENTS))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::delete_source_events`](crate::Client::delete_source_events).
pub struct DeleteSourceEventsWhen(crate::mock::When);
impl DeleteSourceEventsWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::DELETE_SOURCE_EVENTS))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `id`.
    pub fn id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::SourceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::SourceId = value
            .try_into()
            .expect(concat!("no value of `", "id", "`"));
        Self(self.0.path_parameter("id", value))
    }
    ///Expects this `end_id`.
    pub fn end_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::EventId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::EventId = value
            .try_into()
            .expect(concat!("no value of `", "end_id", "`"));
        Self(self.0.query_parameter("end_id", value))
    }
    ///Expects this `start_id`.
    pub fn start_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::EventId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::EventId = value
            .try_into()
            .expect(concat!("no value of `", "start_id", "`"));
        Self(self.0.query_parameter("start_id", value))
    }
    ///Expects no `end_id`.
    pub fn without_end_id(self) -> Self {
        Self(self.0.without_query_parameter("end_id"))
    }
    ///Expects no `start_id`.
    pub fn without_start_id(self) -> Self {
        Self(self.0.without_query_parameter("start_id"))
    }
}
///How to answer calls of [`Client::delete_source_events`](crate::Client::delete_source_events).
pub struct DeleteSourceEventsThen(crate::mock::Then);
impl DeleteSourceEventsThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status accepted.
    pub fn accepted(self) -> Self {
        Self(self.0.status(202u16))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::DELETE_SOURCE_EVENTS))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::list_workspace_projects`](crate::Client::list_workspace_projects).
pub struct ListWorkspaceProjectsWhen(crate::mock::When);
impl ListWorkspaceProjectsWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::LIST_WORKSPACE_PROJECTS))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `workspace_id`.
    pub fn workspace_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "workspace_id", "`"));
        Self(self.0.path_parameter("workspace_id", value))
    }
    ///Expects this `after`.
    pub fn after<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::Cursor = value
            .try_into()
            .expect(concat!("no value of `", "after", "`"));
        Self(self.0.query_parameter("after", value))
    }
    ///Expects this `before`.
    pub fn before<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::Cursor = value
            .try_into()
            .expect(concat!("no value of `", "before", "`"));
        Self(self.0.query_parameter("before", value))
    }
    ///Expects this `exclude`.
    pub fn exclude<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "exclude", "`"));
        Self(self.0.query_parameter("exclude", value))
    }
    ///Expects this `include`.
    pub fn include<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "include", "`"));
        Self(self.0.query_parameter("include", value))
    }
    ///Expects this `limit`.
    pub fn limit<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::PageLimit>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::PageLimit = value
            .try_into()
            .expect(concat!("no value of `", "limit", "`"));
        Self(self.0.query_parameter("limit", value))
    }
    ///Expects no `after`.
    pub fn without_after(self) -> Self {
        Self(self.0.without_query_parameter("after"))
    }
    ///Expects no `before`.
    pub fn without_before(self) -> Self {
        Self(self.0.without_query_parameter("before"))
    }
    ///Expects no `exclude`.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    ///Expects no `include`.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    ///Expects no `limit`.
    pub fn without_limit(self) -> Self {
        Self(self.0.without_query_parameter("limit"))
    }
}
///How to answer calls of [`Client::list_workspace_projects`](crate::Client::list_workspace_projects).
pub struct ListWorkspaceProjectsThen(crate::mock::Then);
impl ListWorkspaceProjectsThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self, value: &crate::types::ProjectPage) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with these items, as the only page of the list.
    pub fn items(self, items: &[crate::types::Project]) -> Self {
        Self(self.0.items(items))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::LIST_WORKSPACE_PROJECTS))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::list_my_sources`](crate::Client::list_my_sources).
pub struct ListMySourcesWhen(crate::mock::When);
impl ListMySourcesWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::LIST_MY_SOURCES))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `after`.
    pub fn after<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::Cursor = value
            .try_into()
            .expect(concat!("no value of `", "after", "`"));
        Self(self.0.query_parameter("after", value))
    }
    ///Expects this `before`.
    pub fn before<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::Cursor = value
            .try_into()
            .expect(concat!("no value of `", "before", "`"));
        Self(self.0.query_parameter("before", value))
    }
    ///Expects this `exclude`.
    pub fn exclude<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "exclude", "`"));
        Self(self.0.query_parameter("exclude", value))
    }
    ///Expects this `include`.
    pub fn include<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "include", "`"));
        Self(self.0.query_parameter("include", value))
    }
    ///Expects this `limit`.
    pub fn limit<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::PageLimit>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::PageLimit = value
            .try_into()
            .expect(concat!("no value of `", "limit", "`"));
        Self(self.0.query_parameter("limit", value))
    }
    ///Expects this `workspace_id`.
    pub fn workspace_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "workspace_id", "`"));
        Self(self.0.query_parameter("workspace_id", value))
    }
    ///Expects no `after`.
    pub fn without_after(self) -> Self {
        Self(self.0.without_query_parameter("after"))
    }
    ///Expects no `before`.
    pub fn without_before(self) -> Self {
        Self(self.0.without_query_parameter("before"))
    }
    ///Expects no `exclude`.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    ///Expects no `include`.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    ///Expects no `limit`.
    pub fn without_limit(self) -> Self {
        Self(self.0.without_query_parameter("limit"))
    }
    ///Expects no `workspace_id`.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
///How to answer calls of [`Client::list_my_sources`](crate::Client::list_my_sources).
pub struct ListMySourcesThen(crate::mock::Then);
impl ListMySourcesThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self, value: &crate::types::SourcePage) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with these items, as the only page of the list.
    pub fn items(self, items: &[crate::types::Source]) -> Self {
        Self(self.0.items(items))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::LIST_MY_SOURCES))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::create_source`](crate::Client::create_source).
pub struct CreateSourceWhen(crate::mock::When);
impl CreateSourceWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::CREATE_SOURCE))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `org_id`.
    pub fn org_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "org_id", "`"));
        Self(self.0.query_parameter("org_id", value))
    }
    ///Expects this `workspace_id`.
    pub fn workspace_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "workspace_id", "`"));
        Self(self.0.query_parameter("workspace_id", value))
    }
    ///Expects this body, and nothing else in it.
    pub fn body<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::CreateSourceRequest>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::CreateSourceRequest = value
            .try_into()
            .expect(concat!("no value of `", "body", "`"));
        Self(self.0.body(&value))
    }
    ///Expects no `org_id`.
    pub fn without_org_id(self) -> Self {
        Self(self.0.without_query_parameter("org_id"))
    }
    ///Expects no `workspace_id`.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
///How to answer calls of [`Client::create_source`](crate::Client::create_source).
pub struct CreateSourceThen(crate::mock::Then);
impl CreateSourceThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self, value: &crate::types::SourceEnvelope) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with this payload, in the envelope that the API puts it in.
    pub fn payload(self, value: &crate::types::Source) -> Self {
        Self(self.0.payload(value))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::CREATE_SOURCE))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::update_source`](crate::Client::update_source).
pub struct UpdateSourceWhen(crate::mock::When);
impl UpdateSourceWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::UPDATE_SOURCE))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `id`.
    pub fn id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::SourceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::SourceId = value
            .try_into()
            .expect(concat!("no value of `", "id", "`"));
        Self(self.0.path_parameter("id", value))
    }
    ///Expects this body, and nothing else in it.
    pub fn body<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::UpdateSourceRequest>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::UpdateSourceRequest = value
            .try_into()
            .expect(concat!("no value of `", "body", "`"));
        Self(self.0.body(&value))
    }
}
///How to answer calls of [`Client::update_source`](crate::Client::update_source).
pub struct UpdateSourceThen(crate::mock::Then);
impl UpdateSourceThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::UPDATE_SOURCE))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::delete_source`](crate::Client::delete_source).
pub struct DeleteSourceWhen(crate::mock::When);
impl DeleteSourceWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::DELETE_SOURCE))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `id`.
    pub fn id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::SourceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::SourceId = value
            .try_into()
            .expect(concat!("no value of `", "id", "`"));
        Self(self.0.path_parameter("id", value))
    }
}
///How to answer calls of [`Client::delete_source`](crate::Client::delete_source).
pub struct DeleteSourceThen(crate::mock::Then);
impl DeleteSourceThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::DELETE_SOURCE))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::create_subscription`](crate::Client::create_subscription).
pub struct CreateSubscriptionWhen(crate::mock::When);
impl CreateSubscriptionWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::CREATE_SUBSCRIPTION))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `emitter_id`.
    pub fn emitter_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::EmitterId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::EmitterId = value
            .try_into()
            .expect(concat!("no value of `", "emitter_id", "`"));
        Self(self.0.query_parameter("emitter_id", value))
    }
    ///Expects this `event_name`.
    pub fn event_name<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::EventName>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::EventName = value
            .try_into()
            .expect(concat!("no value of `", "event_name", "`"));
        Self(self.0.query_parameter("event_name", value))
    }
    ///Expects this `listener_id`.
    pub fn listener_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::ListenerId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::ListenerId = value
            .try_into()
            .expect(concat!("no value of `", "listener_id", "`"));
        Self(self.0.query_parameter("listener_id", value))
    }
    ///Expects this `org_id`.
    pub fn org_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "org_id", "`"));
        Self(self.0.query_parameter("org_id", value))
    }
    ///Expects this `workspace_id`.
    pub fn workspace_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "workspace_id", "`"));
        Self(self.0.query_parameter("workspace_id", value))
    }
    ///Expects no `event_name`.
    pub fn without_event_name(self) -> Self {
        Self(self.0.without_query_parameter("event_name"))
    }
    ///Expects no `org_id`.
    pub fn without_org_id(self) -> Self {
        Self(self.0.without_query_parameter("org_id"))
    }
    ///Expects no `workspace_id`.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
///How to answer calls of [`Client::create_subscription`](crate::Client::create_subscription).
pub struct CreateSubscriptionThen(crate::mock::Then);
impl CreateSubscriptionThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::CREATE_SUBSCRIPTION))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::delete_subscription`](crate::Client::delete_subscription).
pub struct DeleteSubscriptionWhen(crate::mock::When);
impl DeleteSubscriptionWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::DELETE_SUBSCRIPTION))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `emitter_id`.
    pub fn emitter_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::EmitterId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::EmitterId = value
            .try_into()
            .expect(concat!("no value of `", "emitter_id", "`"));
        Self(self.0.query_parameter("emitter_id", value))
    }
    ///Expects this `event_name`.
    pub fn event_name<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::EventName>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::EventName = value
            .try_into()
            .expect(concat!("no value of `", "event_name", "`"));
        Self(self.0.query_parameter("event_name", value))
    }
    ///Expects this `listener_id`.
    pub fn listener_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::ListenerId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::ListenerId = value
            .try_into()
            .expect(concat!("no value of `", "listener_id", "`"));
        Self(self.0.query_parameter("listener_id", value))
    }
    ///Expects no `event_name`.
    pub fn without_event_name(self) -> Self {
        Self(self.0.without_query_parameter("event_name"))
    }
}
///How to answer calls of [`Client::delete_subscription`](crate::Client::delete_subscription).
pub struct DeleteSubscriptionThen(crate::mock::Then);
impl DeleteSubscriptionThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::DELETE_SUBSCRIPTION))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::create_auto_subscription`](crate::Client::create_auto_subscription).
pub struct CreateAutoSubscriptionWhen(crate::mock::When);
impl CreateAutoSubscriptionWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::CREATE_AUTO_SUBSCRIPTION))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `event_name`.
    pub fn event_name<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::EventName>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::EventName = value
            .try_into()
            .expect(concat!("no value of `", "event_name", "`"));
        Self(self.0.query_parameter("event_name", value))
    }
    ///Expects this `listener_id`.
    pub fn listener_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::ListenerId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::ListenerId = value
            .try_into()
            .expect(concat!("no value of `", "listener_id", "`"));
        Self(self.0.query_parameter("listener_id", value))
    }
    ///Expects this `org_id`.
    pub fn org_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "org_id", "`"));
        Self(self.0.query_parameter("org_id", value))
    }
    ///Expects this `workspace_id`.
    pub fn workspace_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "workspace_id", "`"));
        Self(self.0.query_parameter("workspace_id", value))
    }
    ///Expects no `org_id`.
    pub fn without_org_id(self) -> Self {
        Self(self.0.without_query_parameter("org_id"))
    }
    ///Expects no `workspace_id`.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
///How to answer calls of [`Client::create_auto_subscription`](crate::Client::create_auto_subscription).
pub struct CreateAutoSubscriptionThen(crate::mock::Then);
impl CreateAutoSubscriptionThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::CREATE_AUTO_SUBSCRIPTION))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::get_current_user`](crate::Client::get_current_user).
pub struct GetCurrentUserWhen(crate::mock::When);
impl GetCurrentUserWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::GET_CURRENT_USER))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `exclude`.
    pub fn exclude<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "exclude", "`"));
        Self(self.0.query_parameter("exclude", value))
    }
    ///Expects this `include`.
    pub fn include<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "include", "`"));
        Self(self.0.query_parameter("include", value))
    }
    ///Expects this `workspace_id`.
    pub fn workspace_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "workspace_id", "`"));
        Self(self.0.query_parameter("workspace_id", value))
    }
    ///Expects no `exclude`.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    ///Expects no `include`.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    ///Expects no `workspace_id`.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
///How to answer calls of [`Client::get_current_user`](crate::Client::get_current_user).
pub struct GetCurrentUserThen(crate::mock::Then);
impl GetCurrentUserThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self, value: &crate::types::UserEnvelope) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with this payload, in the envelope that the API puts it in.
    pub fn payload(self, value: &crate::types::User) -> Self {
        Self(self.0.payload(value))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::GET_CURRENT_USER))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::list_my_subscriptions`](crate::Client::list_my_subscriptions).
pub struct ListMySubscriptionsWhen(crate::mock::When);
impl ListMySubscriptionsWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::LIST_MY_SUBSCRIPTIONS))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `after`.
    pub fn after<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::Cursor = value
            .try_into()
            .expect(concat!("no value of `", "after", "`"));
        Self(self.0.query_parameter("after", value))
    }
    ///Expects this `before`.
    pub fn before<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::Cursor = value
            .try_into()
            .expect(concat!("no value of `", "before", "`"));
        Self(self.0.query_parameter("before", value))
    }
    ///Expects this `exclude`.
    pub fn exclude<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "exclude", "`"));
        Self(self.0.query_parameter("exclude", value))
    }
    ///Expects this `include`.
    pub fn include<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "include", "`"));
        Self(self.0.query_parameter("include", value))
    }
    ///Expects this `limit`.
    pub fn limit<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::PageLimit>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::PageLimit = value
            .try_into()
            .expect(concat!("no value of `", "limit", "`"));
        Self(self.0.query_parameter("limit", value))
    }
    ///Expects this `workspace_id`.
    pub fn workspace_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "workspace_id", "`"));
        Self(self.0.query_parameter("workspace_id", value))
    }
    ///Expects no `after`.
    pub fn without_after(self) -> Self {
        Self(self.0.without_query_parameter("after"))
    }
    ///Expects no `before`.
    pub fn without_before(self) -> Self {
        Self(self.0.without_query_parameter("before"))
    }
    ///Expects no `exclude`.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    ///Expects no `include`.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    ///Expects no `limit`.
    pub fn without_limit(self) -> Self {
        Self(self.0.without_query_parameter("limit"))
    }
    ///Expects no `workspace_id`.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
///How to answer calls of [`Client::list_my_subscriptions`](crate::Client::list_my_subscriptions).
pub struct ListMySubscriptionsThen(crate::mock::Then);
impl ListMySubscriptionsThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self, value: &crate::types::SubscriptionPage) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with these items, as the only page of the list.
    pub fn items(self, items: &[crate::types::Subscription]) -> Self {
        Self(self.0.items(items))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::LIST_MY_SUBSCRIPTIONS))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::list_my_webhooks`](crate::Client::list_my_webhooks).
pub struct ListMyWebhooksWhen(crate::mock::When);
impl ListMyWebhooksWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::LIST_MY_WEBHOOKS))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `after`.
    pub fn after<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::Cursor = value
            .try_into()
            .expect(concat!("no value of `", "after", "`"));
        Self(self.0.query_parameter("after", value))
    }
    ///Expects this `before`.
    pub fn before<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::Cursor = value
            .try_into()
            .expect(concat!("no value of `", "before", "`"));
        Self(self.0.query_parameter("before", value))
    }
    ///Expects this `exclude`.
    pub fn exclude<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "exclude", "`"));
        Self(self.0.query_parameter("exclude", value))
    }
    ///Expects this `include`.
    pub fn include<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "include", "`"));
        Self(self.0.query_parameter("include", value))
    }
    ///Expects this `limit`.
    pub fn limit<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::PageLimit>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::PageLimit = value
            .try_into()
            .expect(concat!("no value of `", "limit", "`"));
        Self(self.0.query_parameter("limit", value))
    }
    ///Expects this `workspace_id`.
    pub fn workspace_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "workspace_id", "`"));
        Self(self.0.query_parameter("workspace_id", value))
    }
    ///Expects no `after`.
    pub fn without_after(self) -> Self {
        Self(self.0.without_query_parameter("after"))
    }
    ///Expects no `before`.
    pub fn without_before(self) -> Self {
        Self(self.0.without_query_parameter("before"))
    }
    ///Expects no `exclude`.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    ///Expects no `include`.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    ///Expects no `limit`.
    pub fn without_limit(self) -> Self {
        Self(self.0.without_query_parameter("limit"))
    }
    ///Expects no `workspace_id`.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
///How to answer calls of [`Client::list_my_webhooks`](crate::Client::list_my_webhooks).
pub struct ListMyWebhooksThen(crate::mock::Then);
impl ListMyWebhooksThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self, value: &crate::types::WebhookPage) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with these items, as the only page of the list.
    pub fn items(self, items: &[crate::types::Webhook]) -> Self {
        Self(self.0.items(items))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::LIST_MY_WEBHOOKS))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::create_webhook`](crate::Client::create_webhook).
pub struct CreateWebhookWhen(crate::mock::When);
impl CreateWebhookWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::CREATE_WEBHOOK))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `description`.
    pub fn description<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Debug,
    {
        let value: ::std::string::String = value
            .try_into()
            .expect(concat!("no value of `", "description", "`"));
        Self(self.0.query_parameter("description", value))
    }
    ///Expects this `name`.
    pub fn name<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Debug,
    {
        let value: ::std::string::String = value
            .try_into()
            .expect(concat!("no value of `", "name", "`"));
        Self(self.0.query_parameter("name", value))
    }
    ///Expects this `org_id`.
    pub fn org_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "org_id", "`"));
        Self(self.0.query_parameter("org_id", value))
    }
    ///Expects this `url`.
    pub fn url<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WebhookUrl>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WebhookUrl = value
            .try_into()
            .expect(concat!("no value of `", "url", "`"));
        Self(self.0.query_parameter("url", value))
    }
    ///Expects this `workspace_id`.
    pub fn workspace_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "workspace_id", "`"));
        Self(self.0.query_parameter("workspace_id", value))
    }
    ///Expects no `description`.
    pub fn without_description(self) -> Self {
        Self(self.0.without_query_parameter("description"))
    }
    ///Expects no `name`.
    pub fn without_name(self) -> Self {
        Self(self.0.without_query_parameter("name"))
    }
    ///Expects no `org_id`.
    pub fn without_org_id(self) -> Self {
        Self(self.0.without_query_parameter("org_id"))
    }
    ///Expects no `workspace_id`.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
///How to answer calls of [`Client::create_webhook`](crate::Client::create_webhook).
pub struct CreateWebhookThen(crate::mock::Then);
impl CreateWebhookThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self, value: &crate::types::WebhookEnvelope) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with this payload, in the envelope that the API puts it in.
    pub fn payload(self, value: &crate::types::Webhook) -> Self {
        Self(self.0.payload(value))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::CREATE_WEBHOOK))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::delete_webhook`](crate::Client::delete_webhook).
pub struct DeleteWebhookWhen(crate::mock::When);
impl DeleteWebhookWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::DELETE_WEBHOOK))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `id`.
    pub fn id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WebhookId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WebhookId = value
            .try_into()
            .expect(concat!("no value of `", "id", "`"));
        Self(self.0.path_parameter("id", value))
    }
}
///How to answer calls of [`Client::delete_webhook`](crate::Client::delete_webhook).
pub struct DeleteWebhookThen(crate::mock::Then);
impl DeleteWebhookThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::DELETE_WEBHOOK))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::create_workflow`](crate::Client::create_workflow).
pub struct CreateWorkflowWhen(crate::mock::When);
impl CreateWorkflowWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::CREATE_WORKFLOW))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this body, and nothing else in it.
    pub fn body<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::CreateWorkflowRequest>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::CreateWorkflowRequest = value
            .try_into()
            .expect(concat!("no value of `", "body", "`"));
        Self(self.0.body(&value))
    }
}
///How to answer calls of [`Client::create_workflow`](crate::Client::create_workflow).
pub struct CreateWorkflowThen(crate::mock::Then);
impl CreateWorkflowThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self, value: &crate::types::WorkflowEnvelope) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with this payload, in the envelope that the API puts it in.
    pub fn payload(self, value: &crate::types::Workflow) -> Self {
        Self(self.0.payload(value))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::CREATE_WORKFLOW))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::get_workflow`](crate::Client::get_workflow).
pub struct GetWorkflowWhen(crate::mock::When);
impl GetWorkflowWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::GET_WORKFLOW))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `workflow_id`.
    pub fn workflow_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkflowId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkflowId = value
            .try_into()
            .expect(concat!("no value of `", "workflow_id", "`"));
        Self(self.0.path_parameter("workflow_id", value))
    }
    ///Expects this `exclude`.
    pub fn exclude<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "exclude", "`"));
        Self(self.0.query_parameter("exclude", value))
    }
    ///Expects this `include`.
    pub fn include<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "include", "`"));
        Self(self.0.query_parameter("include", value))
    }
    ///Expects this `org_id`.
    pub fn org_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "org_id", "`"));
        Self(self.0.query_parameter("org_id", value))
    }
    ///Expects this `workspace_id`.
    pub fn workspace_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "workspace_id", "`"));
        Self(self.0.query_parameter("workspace_id", value))
    }
    ///Expects no `exclude`.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    ///Expects no `include`.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    ///Expects no `org_id`.
    pub fn without_org_id(self) -> Self {
        Self(self.0.without_query_parameter("org_id"))
    }
    ///Expects no `workspace_id`.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
///How to answer calls of [`Client::get_workflow`](crate::Client::get_workflow).
pub struct GetWorkflowThen(crate::mock::Then);
impl GetWorkflowThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self, value: &crate::types::WorkflowDetails) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::GET_WORKFLOW))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::update_workflow`](crate::Client::update_workflow).
pub struct UpdateWorkflowWhen(crate::mock::When);
impl UpdateWorkflowWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::UPDATE_WORKFLOW))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `workflow_id`.
    pub fn workflow_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkflowId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkflowId = value
            .try_into()
            .expect(concat!("no value of `", "workflow_id", "`"));
        Self(self.0.path_parameter("workflow_id", value))
    }
    ///Expects this body, and nothing else in it.
    pub fn body<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::UpdateWorkflowRequest>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::UpdateWorkflowRequest = value
            .try_into()
            .expect(concat!("no value of `", "body", "`"));
        Self(self.0.body(&value))
    }
}
///How to answer calls of [`Client::update_workflow`](crate::Client::update_workflow).
pub struct UpdateWorkflowThen(crate::mock::Then);
impl UpdateWorkflowThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::UPDATE_WORKFLOW))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::list_workflow_emits`](crate::Client::list_workflow_emits).
pub struct ListWorkflowEmitsWhen(crate::mock::When);
impl ListWorkflowEmitsWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::LIST_WORKFLOW_EMITS))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `workflow_id`.
    pub fn workflow_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkflowId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkflowId = value
            .try_into()
            .expect(concat!("no value of `", "workflow_id", "`"));
        Self(self.0.path_parameter("workflow_id", value))
    }
    ///Expects this `after`.
    pub fn after<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::Cursor = value
            .try_into()
            .expect(concat!("no value of `", "after", "`"));
        Self(self.0.query_parameter("after", value))
    }
    ///Expects this `before`.
    pub fn before<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::Cursor = value
            .try_into()
            .expect(concat!("no value of `", "before", "`"));
        Self(self.0.query_parameter("before", value))
    }
    ///Expects this `exclude`.
    pub fn exclude<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "exclude", "`"));
        Self(self.0.query_parameter("exclude", value))
    }
    ///Expects this `expand`.
    pub fn expand<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::EventExpansion>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::EventExpansion = value
            .try_into()
            .expect(concat!("no value of `", "expand", "`"));
        Self(self.0.query_parameter("expand", value))
    }
    ///Expects this `include`.
    pub fn include<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "include", "`"));
        Self(self.0.query_parameter("include", value))
    }
    ///Expects this `limit`.
    pub fn limit<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::PageLimit>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::PageLimit = value
            .try_into()
            .expect(concat!("no value of `", "limit", "`"));
        Self(self.0.query_parameter("limit", value))
    }
    ///Expects this `workspace_id`.
    pub fn workspace_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "workspace_id", "`"));
        Self(self.0.query_parameter("workspace_id", value))
    }
    ///Expects no `after`.
    pub fn without_after(self) -> Self {
        Self(self.0.without_query_parameter("after"))
    }
    ///Expects no `before`.
    pub fn without_before(self) -> Self {
        Self(self.0.without_query_parameter("before"))
    }
    ///Expects no `exclude`.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    ///Expects no `expand`.
    pub fn without_expand(self) -> Self {
        Self(self.0.without_query_parameter("expand"))
    }
    ///Expects no `include`.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    ///Expects no `limit`.
    pub fn without_limit(self) -> Self {
        Self(self.0.without_query_parameter("limit"))
    }
    ///Expects no `workspace_id`.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
///How to answer calls of [`Client::list_workflow_emits`](crate::Client::list_workflow_emits).
pub struct ListWorkflowEmitsThen(crate::mock::Then);
impl ListWorkflowEmitsThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self, value: &crate::types::EmittedEventPage) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with these items, as the only page of the list.
    pub fn items(self, items: &[crate::types::EmittedEvent]) -> Self {
        Self(self.0.items(items))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::LIST_WORKFLOW_EMITS))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::list_workflow_errors`](crate::Client::list_workflow_errors).
pub struct ListWorkflowErrorsWhen(crate::mock::When);
impl ListWorkflowErrorsWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::LIST_WORKFLOW_ERRORS))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `workflow_id`.
    pub fn workflow_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkflowId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkflowId = value
            .try_into()
            .expect(concat!("no value of `", "workflow_id", "`"));
        Self(self.0.path_parameter("workflow_id", value))
    }
    ///Expects this `after`.
    pub fn after<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::Cursor = value
            .try_into()
            .expect(concat!("no value of `", "after", "`"));
        Self(self.0.query_parameter("after", value))
    }
    ///Expects this `before`.
    pub fn before<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::Cursor = value
            .try_into()
            .expect(concat!("no value of `", "before", "`"));
        Self(self.0.query_parameter("before", value))
    }
    ///Expects this `exclude`.
    pub fn exclude<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "exclude", "`"));
        Self(self.0.query_parameter("exclude", value))
    }
    ///Expects this `expand`.
    pub fn expand<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::EventExpansion>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::EventExpansion = value
            .try_into()
            .expect(concat!("no value of `", "expand", "`"));
        Self(self.0.query_parameter("expand", value))
    }
    ///Expects this `include`.
    pub fn include<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "include", "`"));
        Self(self.0.query_parameter("include", value))
    }
    ///Expects this `limit`.
    pub fn limit<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::PageLimit>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::PageLimit = value
            .try_into()
            .expect(concat!("no value of `", "limit", "`"));
        Self(self.0.query_parameter("limit", value))
    }
    ///Expects this `workspace_id`.
    pub fn workspace_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "workspace_id", "`"));
        Self(self.0.query_parameter("workspace_id", value))
    }
    ///Expects no `after`.
    pub fn without_after(self) -> Self {
        Self(self.0.without_query_parameter("after"))
    }
    ///Expects no `before`.
    pub fn without_before(self) -> Self {
        Self(self.0.without_query_parameter("before"))
    }
    ///Expects no `exclude`.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    ///Expects no `expand`.
    pub fn without_expand(self) -> Self {
        Self(self.0.without_query_parameter("expand"))
    }
    ///Expects no `include`.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    ///Expects no `limit`.
    pub fn without_limit(self) -> Self {
        Self(self.0.without_query_parameter("limit"))
    }
    ///Expects no `workspace_id`.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
///How to answer calls of [`Client::list_workflow_errors`](crate::Client::list_workflow_errors).
pub struct ListWorkflowErrorsThen(crate::mock::Then);
impl ListWorkflowErrorsThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self, value: &crate::types::WorkflowErrorPage) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with these items, as the only page of the list.
    pub fn items(self, items: &[crate::types::WorkflowError]) -> Self {
        Self(self.0.items(items))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::LIST_WORKFLOW_ERRORS))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::get_workspace`](crate::Client::get_workspace).
pub struct GetWorkspaceWhen(crate::mock::When);
impl GetWorkspaceWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::GET_WORKSPACE))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `workspace_id`.
    pub fn workspace_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "workspace_id", "`"));
        Self(self.0.path_parameter("workspace_id", value))
    }
    ///Expects this `exclude`.
    pub fn exclude<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "exclude", "`"));
        Self(self.0.query_parameter("exclude", value))
    }
    ///Expects this `include`.
    pub fn include<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "include", "`"));
        Self(self.0.query_parameter("include", value))
    }
    ///Expects no `exclude`.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    ///Expects no `include`.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
}
///How to answer calls of [`Client::get_workspace`](crate::Client::get_workspace).
pub struct GetWorkspaceThen(crate::mock::Then);
impl GetWorkspaceThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self, value: &crate::types::WorkspaceEnvelope) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with this payload, in the envelope that the API puts it in.
    pub fn payload(self, value: &crate::types::Workspace) -> Self {
        Self(self.0.payload(value))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::GET_WORKSPACE))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::list_workspace_accounts`](crate::Client::list_workspace_accounts).
pub struct ListWorkspaceAccountsWhen(crate::mock::When);
impl ListWorkspaceAccountsWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::LIST_WORKSPACE_ACCOUNTS))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `workspace_id`.
    pub fn workspace_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "workspace_id", "`"));
        Self(self.0.path_parameter("workspace_id", value))
    }
    ///Expects this `after`.
    pub fn after<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::Cursor = value
            .try_into()
            .expect(concat!("no value of `", "after", "`"));
        Self(self.0.query_parameter("after", value))
    }
    ///Expects this `before`.
    pub fn before<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::Cursor = value
            .try_into()
            .expect(concat!("no value of `", "before", "`"));
        Self(self.0.query_parameter("before", value))
    }
    ///Expects this `exclude`.
    pub fn exclude<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "exclude", "`"));
        Self(self.0.query_parameter("exclude", value))
    }
    ///Expects this `include`.
    pub fn include<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "include", "`"));
        Self(self.0.query_parameter("include", value))
    }
    ///Expects this `limit`.
    pub fn limit<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::PageLimit>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::PageLimit = value
            .try_into()
            .expect(concat!("no value of `", "limit", "`"));
        Self(self.0.query_parameter("limit", value))
    }
    ///Expects this `query`.
    pub fn query<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Debug,
    {
        let value: ::std::string::String = value
            .try_into()
            .expect(concat!("no value of `", "query", "`"));
        Self(self.0.query_parameter("query", value))
    }
    ///Expects no `after`.
    pub fn without_after(self) -> Self {
        Self(self.0.without_query_parameter("after"))
    }
    ///Expects no `before`.
    pub fn without_before(self) -> Self {
        Self(self.0.without_query_parameter("before"))
    }
    ///Expects no `exclude`.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    ///Expects no `include`.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    ///Expects no `limit`.
    pub fn without_limit(self) -> Self {
        Self(self.0.without_query_parameter("limit"))
    }
    ///Expects no `query`.
    pub fn without_query(self) -> Self {
        Self(self.0.without_query_parameter("query"))
    }
}
///How to answer calls of [`Client::list_workspace_accounts`](crate::Client::list_workspace_accounts).
pub struct ListWorkspaceAccountsThen(crate::mock::Then);
impl ListWorkspaceAccountsThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self, value: &crate::types::AccountPage) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with these items, as the only page of the list.
    pub fn items(self, items: &[crate::types::Account]) -> Self {
        Self(self.0.items(items))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::LIST_WORKSPACE_ACCOUNTS))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::list_workspace_subscriptions`](crate::Client::list_workspace_subscriptions).
pub struct ListWorkspaceSubscriptionsWhen(crate::mock::When);
impl ListWorkspaceSubscriptionsWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::LIST_WORKSPACE_SUBSCRIPTIONS))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `workspace_id`.
    pub fn workspace_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "workspace_id", "`"));
        Self(self.0.path_parameter("workspace_id", value))
    }
    ///Expects this `after`.
    pub fn after<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::Cursor = value
            .try_into()
            .expect(concat!("no value of `", "after", "`"));
        Self(self.0.query_parameter("after", value))
    }
    ///Expects this `before`.
    pub fn before<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::Cursor = value
            .try_into()
            .expect(concat!("no value of `", "before", "`"));
        Self(self.0.query_parameter("before", value))
    }
    ///Expects this `exclude`.
    pub fn exclude<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "exclude", "`"));
        Self(self.0.query_parameter("exclude", value))
    }
    ///Expects this `include`.
    pub fn include<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "include", "`"));
        Self(self.0.query_parameter("include", value))
    }
    ///Expects this `limit`.
    pub fn limit<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::PageLimit>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::PageLimit = value
            .try_into()
            .expect(concat!("no value of `", "limit", "`"));
        Self(self.0.query_parameter("limit", value))
    }
    ///Expects no `after`.
    pub fn without_after(self) -> Self {
        Self(self.0.without_query_parameter("after"))
    }
    ///Expects no `before`.
    pub fn without_before(self) -> Self {
        Self(self.0.without_query_parameter("before"))
    }
    ///Expects no `exclude`.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    ///Expects no `include`.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    ///Expects no `limit`.
    pub fn without_limit(self) -> Self {
        Self(self.0.without_query_parameter("limit"))
    }
}
///How to answer calls of [`Client::list_workspace_subscriptions`](crate::Client::list_workspace_subscriptions).
pub struct ListWorkspaceSubscriptionsThen(crate::mock::Then);
impl ListWorkspaceSubscriptionsThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self, value: &crate::types::SubscriptionPage) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with these items, as the only page of the list.
    pub fn items(self, items: &[crate::types::Subscription]) -> Self {
        Self(self.0.items(items))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::LIST_WORKSPACE_SUBSCRIPTIONS))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
///Which calls of [`Client::list_workspace_sources`](crate::Client::list_workspace_sources).
pub struct ListWorkspaceSourcesWhen(crate::mock::When);
impl ListWorkspaceSourcesWhen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::When) -> Self {
        Self(inner.operation(&crate::operations::LIST_WORKSPACE_SOURCES))
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::When {
        self.0
    }
    ///Expects this `workspace_id`.
    pub fn workspace_id<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::WorkspaceId = value
            .try_into()
            .expect(concat!("no value of `", "workspace_id", "`"));
        Self(self.0.path_parameter("workspace_id", value))
    }
    ///Expects this `after`.
    pub fn after<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::Cursor = value
            .try_into()
            .expect(concat!("no value of `", "after", "`"));
        Self(self.0.query_parameter("after", value))
    }
    ///Expects this `before`.
    pub fn before<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::Cursor = value
            .try_into()
            .expect(concat!("no value of `", "before", "`"));
        Self(self.0.query_parameter("before", value))
    }
    ///Expects this `exclude`.
    pub fn exclude<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "exclude", "`"));
        Self(self.0.query_parameter("exclude", value))
    }
    ///Expects this `include`.
    pub fn include<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::FieldList = value
            .try_into()
            .expect(concat!("no value of `", "include", "`"));
        Self(self.0.query_parameter("include", value))
    }
    ///Expects this `limit`.
    pub fn limit<V>(self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::types::PageLimit>,
        V::Error: ::std::fmt::Debug,
    {
        let value: crate::types::PageLimit = value
            .try_into()
            .expect(concat!("no value of `", "limit", "`"));
        Self(self.0.query_parameter("limit", value))
    }
    ///Expects no `after`.
    pub fn without_after(self) -> Self {
        Self(self.0.without_query_parameter("after"))
    }
    ///Expects no `before`.
    pub fn without_before(self) -> Self {
        Self(self.0.without_query_parameter("before"))
    }
    ///Expects no `exclude`.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    ///Expects no `include`.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    ///Expects no `limit`.
    pub fn without_limit(self) -> Self {
        Self(self.0.without_query_parameter("limit"))
    }
}
///How to answer calls of [`Client::list_workspace_sources`](crate::Client::list_workspace_sources).
pub struct ListWorkspaceSourcesThen(crate::mock::Then);
impl ListWorkspaceSourcesThen {
    ///What no operation has been expected of so far.
    pub fn new(inner: crate::mock::Then) -> Self {
        Self(inner)
    }
    ///The same without the types of the operation.
    pub fn into_inner(self) -> crate::mock::Then {
        self.0
    }
    ///Answers with the status ok.
    pub fn ok(self, value: &crate::types::SourcePage) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with these items, as the only page of the list.
    pub fn items(self, items: &[crate::types::Source]) -> Self {
        Self(self.0.items(items))
    }
    /// Answers as the documentation's example does.
    pub fn example(self) -> Self {
        Self(self.0.example(&crate::operations::LIST_WORKSPACE_SOURCES))
    }
    /// Answers with this status and body, whatever the document says.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
impl crate::mock::MockServer {
    ///Expects calls of [`Client::get_account`](crate::Client::get_account).
    #[track_caller]
    pub fn get_account<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(GetAccountWhen, GetAccountThen),
    {
        self.mock(|when, then| {
            config_fn(GetAccountWhen::new(when), GetAccountThen::new(then))
        })
    }
    ///Expects calls of [`Client::create_component`](crate::Client::create_component).
    #[track_caller]
    pub fn create_component<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(CreateComponentWhen, CreateComponentThen),
    {
        self.mock(|when, then| {
            config_fn(CreateComponentWhen::new(when), CreateComponentThen::new(then))
        })
    }
    ///Expects calls of [`Client::get_component`](crate::Client::get_component).
    #[track_caller]
    pub fn get_component<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(GetComponentWhen, GetComponentThen),
    {
        self.mock(|when, then| {
            config_fn(GetComponentWhen::new(when), GetComponentThen::new(then))
        })
    }
    ///Expects calls of [`Client::get_registry_component`](crate::Client::get_registry_component).
    #[track_caller]
    pub fn get_registry_component<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(GetRegistryComponentWhen, GetRegistryComponentThen),
    {
        self.mock(|when, then| {
            config_fn(
                GetRegistryComponentWhen::new(when),
                GetRegistryComponentThen::new(then),
            )
        })
    }
    ///Expects calls of [`Client::list_source_events`](crate::Client::list_source_events).
    #[track_caller]
    pub fn list_source_events<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(ListSourceEventsWhen, ListSourceEventsThen),
    {
        self.mock(|when, then| {
            config_fn(ListSourceEventsWhen::new(when), ListSourceEventsThen::new(then))
        })
    }
    ///Expects calls of [`Client::delete_source_events`](crate::Client::delete_source_events).
    #[track_caller]
    pub fn delete_source_events<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(DeleteSourceEventsWhen, DeleteSourceEventsThen),
    {
        self.mock(|when, then| {
            config_fn(
                DeleteSourceEventsWhen::new(when),
                DeleteSourceEventsThen::new(then),
            )
        })
    }
    ///Expects calls of [`Client::list_workspace_projects`](crate::Client::list_workspace_projects).
    #[track_caller]
    pub fn list_workspace_projects<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(ListWorkspaceProjectsWhen, ListWorkspaceProjectsThen),
    {
        self.mock(|when, then| {
            config_fn(
                ListWorkspaceProjectsWhen::new(when),
                ListWorkspaceProjectsThen::new(then),
            )
        })
    }
    ///Expects calls of [`Client::list_my_sources`](crate::Client::list_my_sources).
    #[track_caller]
    pub fn list_my_sources<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(ListMySourcesWhen, ListMySourcesThen),
    {
        self.mock(|when, then| {
            config_fn(ListMySourcesWhen::new(when), ListMySourcesThen::new(then))
        })
    }
    ///Expects calls of [`Client::create_source`](crate::Client::create_source).
    #[track_caller]
    pub fn create_source<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(CreateSourceWhen, CreateSourceThen),
    {
        self.mock(|when, then| {
            config_fn(CreateSourceWhen::new(when), CreateSourceThen::new(then))
        })
    }
    ///Expects calls of [`Client::update_source`](crate::Client::update_source).
    #[track_caller]
    pub fn update_source<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(UpdateSourceWhen, UpdateSourceThen),
    {
        self.mock(|when, then| {
            config_fn(UpdateSourceWhen::new(when), UpdateSourceThen::new(then))
        })
    }
    ///Expects calls of [`Client::delete_source`](crate::Client::delete_source).
    #[track_caller]
    pub fn delete_source<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(DeleteSourceWhen, DeleteSourceThen),
    {
        self.mock(|when, then| {
            config_fn(DeleteSourceWhen::new(when), DeleteSourceThen::new(then))
        })
    }
    ///Expects calls of [`Client::create_subscription`](crate::Client::create_subscription).
    #[track_caller]
    pub fn create_subscription<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(CreateSubscriptionWhen, CreateSubscriptionThen),
    {
        self.mock(|when, then| {
            config_fn(
                CreateSubscriptionWhen::new(when),
                CreateSubscriptionThen::new(then),
            )
        })
    }
    ///Expects calls of [`Client::delete_subscription`](crate::Client::delete_subscription).
    #[track_caller]
    pub fn delete_subscription<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(DeleteSubscriptionWhen, DeleteSubscriptionThen),
    {
        self.mock(|when, then| {
            config_fn(
                DeleteSubscriptionWhen::new(when),
                DeleteSubscriptionThen::new(then),
            )
        })
    }
    ///Expects calls of [`Client::create_auto_subscription`](crate::Client::create_auto_subscription).
    #[track_caller]
    pub fn create_auto_subscription<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(CreateAutoSubscriptionWhen, CreateAutoSubscriptionThen),
    {
        self.mock(|when, then| {
            config_fn(
                CreateAutoSubscriptionWhen::new(when),
                CreateAutoSubscriptionThen::new(then),
            )
        })
    }
    ///Expects calls of [`Client::get_current_user`](crate::Client::get_current_user).
    #[track_caller]
    pub fn get_current_user<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(GetCurrentUserWhen, GetCurrentUserThen),
    {
        self.mock(|when, then| {
            config_fn(GetCurrentUserWhen::new(when), GetCurrentUserThen::new(then))
        })
    }
    ///Expects calls of [`Client::list_my_subscriptions`](crate::Client::list_my_subscriptions).
    #[track_caller]
    pub fn list_my_subscriptions<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(ListMySubscriptionsWhen, ListMySubscriptionsThen),
    {
        self.mock(|when, then| {
            config_fn(
                ListMySubscriptionsWhen::new(when),
                ListMySubscriptionsThen::new(then),
            )
        })
    }
    ///Expects calls of [`Client::list_my_webhooks`](crate::Client::list_my_webhooks).
    #[track_caller]
    pub fn list_my_webhooks<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(ListMyWebhooksWhen, ListMyWebhooksThen),
    {
        self.mock(|when, then| {
            config_fn(ListMyWebhooksWhen::new(when), ListMyWebhooksThen::new(then))
        })
    }
    ///Expects calls of [`Client::create_webhook`](crate::Client::create_webhook).
    #[track_caller]
    pub fn create_webhook<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(CreateWebhookWhen, CreateWebhookThen),
    {
        self.mock(|when, then| {
            config_fn(CreateWebhookWhen::new(when), CreateWebhookThen::new(then))
        })
    }
    ///Expects calls of [`Client::delete_webhook`](crate::Client::delete_webhook).
    #[track_caller]
    pub fn delete_webhook<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(DeleteWebhookWhen, DeleteWebhookThen),
    {
        self.mock(|when, then| {
            config_fn(DeleteWebhookWhen::new(when), DeleteWebhookThen::new(then))
        })
    }
    ///Expects calls of [`Client::create_workflow`](crate::Client::create_workflow).
    #[track_caller]
    pub fn create_workflow<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(CreateWorkflowWhen, CreateWorkflowThen),
    {
        self.mock(|when, then| {
            config_fn(CreateWorkflowWhen::new(when), CreateWorkflowThen::new(then))
        })
    }
    ///Expects calls of [`Client::get_workflow`](crate::Client::get_workflow).
    #[track_caller]
    pub fn get_workflow<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(GetWorkflowWhen, GetWorkflowThen),
    {
        self.mock(|when, then| {
            config_fn(GetWorkflowWhen::new(when), GetWorkflowThen::new(then))
        })
    }
    ///Expects calls of [`Client::update_workflow`](crate::Client::update_workflow).
    #[track_caller]
    pub fn update_workflow<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(UpdateWorkflowWhen, UpdateWorkflowThen),
    {
        self.mock(|when, then| {
            config_fn(UpdateWorkflowWhen::new(when), UpdateWorkflowThen::new(then))
        })
    }
    ///Expects calls of [`Client::list_workflow_emits`](crate::Client::list_workflow_emits).
    #[track_caller]
    pub fn list_workflow_emits<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(ListWorkflowEmitsWhen, ListWorkflowEmitsThen),
    {
        self.mock(|when, then| {
            config_fn(ListWorkflowEmitsWhen::new(when), ListWorkflowEmitsThen::new(then))
        })
    }
    ///Expects calls of [`Client::list_workflow_errors`](crate::Client::list_workflow_errors).
    #[track_caller]
    pub fn list_workflow_errors<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(ListWorkflowErrorsWhen, ListWorkflowErrorsThen),
    {
        self.mock(|when, then| {
            config_fn(
                ListWorkflowErrorsWhen::new(when),
                ListWorkflowErrorsThen::new(then),
            )
        })
    }
    ///Expects calls of [`Client::get_workspace`](crate::Client::get_workspace).
    #[track_caller]
    pub fn get_workspace<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(GetWorkspaceWhen, GetWorkspaceThen),
    {
        self.mock(|when, then| {
            config_fn(GetWorkspaceWhen::new(when), GetWorkspaceThen::new(then))
        })
    }
    ///Expects calls of [`Client::list_workspace_accounts`](crate::Client::list_workspace_accounts).
    #[track_caller]
    pub fn list_workspace_accounts<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(ListWorkspaceAccountsWhen, ListWorkspaceAccountsThen),
    {
        self.mock(|when, then| {
            config_fn(
                ListWorkspaceAccountsWhen::new(when),
                ListWorkspaceAccountsThen::new(then),
            )
        })
    }
    ///Expects calls of [`Client::list_workspace_subscriptions`](crate::Client::list_workspace_subscriptions).
    #[track_caller]
    pub fn list_workspace_subscriptions<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(ListWorkspaceSubscriptionsWhen, ListWorkspaceSubscriptionsThen),
    {
        self.mock(|when, then| {
            config_fn(
                ListWorkspaceSubscriptionsWhen::new(when),
                ListWorkspaceSubscriptionsThen::new(then),
            )
        })
    }
    ///Expects calls of [`Client::list_workspace_sources`](crate::Client::list_workspace_sources).
    #[track_caller]
    pub fn list_workspace_sources<F>(&self, config_fn: F) -> crate::mock::Mock
    where
        F: FnOnce(ListWorkspaceSourcesWhen, ListWorkspaceSourcesThen),
    {
        self.mock(|when, then| {
            config_fn(
                ListWorkspaceSourcesWhen::new(when),
                ListWorkspaceSourcesThen::new(then),
            )
        })
    }
}
