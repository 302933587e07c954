//! Conversions from specific IDs to broader ID types.

use crate::types::{
    ComponentId, ComponentKey, ComponentKeyOrId, EmitterId, ListenerId, OwnerId, SourceId,
    SourceTriggerId, UserId, WebhookId, WorkflowId, WorkspaceId,
};

macro_rules! widen {
    ($($narrow:ident => $wide:ident),* $(,)?) => {
        $(
            impl From<$narrow> for $wide {
                fn from(id: $narrow) -> Self {
                    Self::new(id.into_string())
                }
            }

            impl From<&$narrow> for $wide {
                fn from(id: &$narrow) -> Self {
                    Self::new(id.as_str())
                }
            }
        )*
    };
}

widen! {
    ComponentId => ComponentKeyOrId,
    ComponentKey => ComponentKeyOrId,
    SourceId => EmitterId,
    WorkflowId => EmitterId,
    SourceId => ListenerId,
    WebhookId => ListenerId,
    WorkflowId => ListenerId,
    SourceTriggerId => SourceId,
    UserId => OwnerId,
    WorkspaceId => OwnerId,
}
