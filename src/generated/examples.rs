// Generated from openapi.yaml by `cargo xtask regenerate`. Do not edit.

use crate::testing::loopback::Example;
use crate::operations;
pub(crate) static ALL: &[Example] = &[
    Example {
        operation: &operations::LIST_ACCOUNTS,
        status: 200u16,
        body: "{\"data\":[{\"id\":\"apn_abc123\",\"created_at\":\"2022-07-27T20:37:52.000Z\",\"updated_at\":\"2024-02-11T04:18:46.000Z\",\"name\":\"Google Sheets — pipedream.com\",\"app\":{\"id\":\"app_abc123\",\"name\":\"Google Sheets\"},\"healthy\":true}]}",
    },
    Example {
        operation: &operations::GET_ACCOUNT,
        status: 200u16,
        body: "{\"data\":{\"id\":\"apn_abc123\",\"created_at\":\"2022-07-27T20:37:52.000Z\",\"updated_at\":\"2024-02-11T04:18:46.000Z\",\"name\":\"Google Sheets —\u{a0}pipedream.com\",\"app\":{\"id\":\"app_abc123\",\"name\":\"Google Sheets\"},\"healthy\":true}}",
    },
    Example {
        operation: &operations::GET_ACCOUNT,
        status: 200u16,
        body: "{\"data\":{\"id\":\"apn_abc123\",\"created_at\":\"2022-07-27T20:37:52.000Z\",\"updated_at\":\"2024-02-11T04:18:46.000Z\",\"expires_at\":\"2024-02-11T05:18:46.000Z\",\"name\":\"Google Sheets —\u{a0}pipedream.com\",\"app\":{\"id\":\"app_abc123\",\"name\":\"Google Sheets\"},\"credentials\":{}}}",
    },
    Example {
        operation: &operations::LIST_APPS,
        status: 200u16,
        body: "{\"page_info\":{\"total_count\":2,\"count\":2,\"start_cursor\":\"c2xhY2s\",\"end_cursor\":\"c2xhY2tfYm90\"},\"data\":[{\"id\":\"app_OkrhR1\",\"name_slug\":\"slack\",\"name\":\"Slack\",\"auth_type\":\"oauth\",\"description\":\"Slack is a channel-based messaging platform. With Slack, people can work together more effectively, connect all their software tools and services, and find the information they need to do their best work — all within a secure, enterprise-grade environment.\",\"img_src\":\"https://assets.pipedream.net/s.v0/app_OkrhR1/logo/orig\",\"custom_fields_json\":\"[]\",\"categories\":[\"Communication\"],\"featured_weight\":1000000001,\"connect\":{\"proxy_enabled\":true,\"allowed_domains\":[\"slack.com\"],\"base_proxy_target_url\":\"https://slack.com\"}},{\"id\":\"app_mWnheL\",\"name_slug\":\"slack_bot\",\"name\":\"Slack Bot\",\"auth_type\":\"keys\",\"description\":\"Interact with Slack with your own bot user\",\"img_src\":\"https://assets.pipedream.net/s.v0/app_mWnheL/logo/orig\",\"custom_fields_json\":\"[{\\\"name\\\":\\\"bot_token\\\",\\\"label\\\":\\\"Bot Token\\\",\\\"description\\\":null,\\\"default\\\":null,\\\"optional\\\":null,\\\"type\\\":\\\"password\\\"}]\",\"categories\":[\"Communication\"],\"featured_weight\":4100,\"connect\":{\"proxy_enabled\":true,\"allowed_domains\":[\"slack.com\"],\"base_proxy_target_url\":\"https://slack.com\"}}]}",
    },
    Example {
        operation: &operations::GET_APP,
        status: 200u16,
        body: "{\"data\":{\"id\":\"app_OkrhR1\",\"name_slug\":\"slack\",\"name\":\"Slack\",\"auth_type\":\"oauth\",\"description\":\"Slack is a channel-based messaging platform. With Slack, people can work together more effectively, connect all their software tools and services, and find the information they need to do their best work — all within a secure, enterprise-grade environment.\",\"img_src\":\"https://assets.pipedream.net/s.v0/app_OkrhR1/logo/orig\",\"custom_fields_json\":\"[]\",\"categories\":[\"Communication\"],\"featured_weight\":1000000001,\"connect\":{\"proxy_enabled\":true,\"allowed_domains\":[\"slack.com\"],\"base_proxy_target_url\":\"https://slack.com\"}}}",
    },
    Example {
        operation: &operations::CREATE_COMPONENT,
        status: 200u16,
        body: "{\"data\":{\"id\":\"sc_JDi8EB\",\"code\":\"component code here\",\"code_hash\":\"685c7a680d055eaf505b08d5d814feef9fabd516d5960837d2e0838d3e1c9ed1\",\"name\":\"rss\",\"version\":\"0.0.1\",\"configurable_props\":[{\"name\":\"url\",\"type\":\"string\",\"label\":\"Feed URL\",\"description\":\"Enter the URL for any public RSS feed.\"},{\"name\":\"timer\",\"type\":\"$.interface.timer\",\"default\":{\"intervalSeconds\":900}}],\"created_at\":1588866900,\"updated_at\":1588866900}}",
    },
    Example {
        operation: &operations::GET_COMPONENT,
        status: 200u16,
        body: "{\"data\":{\"id\":\"sc_JDi8EB\",\"code\":\"component code here\",\"code_hash\":\"685c7a680d055eaf505b08d5d814feef9fabd516d5960837d2e0838d3e1c9ed1\",\"name\":\"rss\",\"version\":\"0.0.1\",\"configurable_props\":[{\"name\":\"url\",\"type\":\"string\",\"label\":\"Feed URL\",\"description\":\"Enter the URL for any public RSS feed.\"},{\"name\":\"timer\",\"type\":\"$.interface.timer\",\"default\":{\"intervalSeconds\":900}}],\"created_at\":1588866900,\"updated_at\":1588866900}}",
    },
    Example {
        operation: &operations::GET_REGISTRY_COMPONENT,
        status: 200u16,
        body: "{\"data\":{\"id\":\"sc_JDi8EB\",\"code\":\"component code here\",\"code_hash\":\"685c7a680d055eaf505b08d5d814feef9fabd516d5960837d2e0838d3e1c9ed1\",\"name\":\"rss\",\"version\":\"0.0.1\",\"configurable_props\":[{\"name\":\"url\",\"type\":\"string\",\"label\":\"Feed URL\",\"description\":\"Enter the URL for any public RSS feed.\"},{\"name\":\"timer\",\"type\":\"$.interface.timer\",\"default\":{\"intervalSeconds\":900}}],\"created_at\":1588866900,\"updated_at\":1588866900}}",
    },
    Example {
        operation: &operations::SEARCH_COMPONENTS,
        status: 200u16,
        body: "{\"sources\":[\"hubspot-new-contact\"],\"actions\":[\"twilio-send-sms\"]}",
    },
    Example {
        operation: &operations::LIST_SOURCE_EVENTS,
        status: 200u16,
        body: "{\"page_info\":{\"total_count\":3,\"count\":3,\"start_cursor\":\"1589486981599-0\",\"end_cursor\":\"1589486981597-0\"},\"data\":[{\"id\":\"1589486981599-0\",\"indexed_at_ms\":1589486981599,\"event\":{\"title\":\"Third\"},\"metadata\":{\"emit_id\":\"1ktF96gAMsLqdYSRWYL9KFS5QqW\",\"name\":\"\",\"emitter_id\":\"dc_abc123\"}},{\"id\":\"1589486981598-0\",\"indexed_at_ms\":1589486981598,\"event\":{\"title\":\"Second\"},\"metadata\":{\"emit_id\":\"1ktF96gAMsLqdYSRWYL9KFS5QqV\",\"name\":\"\",\"emitter_id\":\"dc_abc123\"}},{\"id\":\"1589486981597-0\",\"indexed_at_ms\":1589486981597,\"event\":{\"title\":\"First\"},\"metadata\":{\"emit_id\":\"1ktF96gAMsLqdYSRWYL9KFS5QqU\",\"name\":\"\",\"emitter_id\":\"dc_abc123\"}}]}",
    },
    Example {
        operation: &operations::DELETE_SOURCE_EVENTS,
        status: 202u16,
        body: "",
    },
    Example {
        operation: &operations::CREATE_OAUTH_TOKEN,
        status: 200u16,
        body: "{\"access_token\":\"<access token (a JWT)>\",\"token_type\":\"Bearer\",\"expires_in\":3600,\"created_at\":1645142400}",
    },
    Example {
        operation: &operations::REVOKE_OAUTH_TOKEN,
        status: 200u16,
        body: "{}",
    },
    Example {
        operation: &operations::LIST_WORKSPACE_PROJECTS,
        status: 200u16,
        body: "{\"data\":[{\"id\":\"proj_kYRs18\",\"hid\":\"proj_kYRs18\",\"name\":\"Sample Project\",\"repository_id\":null,\"repository_path\":null,\"created_at\":\"2024-02-05T21:47:24.000Z\",\"updated_at\":\"2024-02-06T16:13:07.000Z\",\"org_id\":1,\"exceptions\":null,\"allow_support\":false}]}",
    },
    Example {
        operation: &operations::LIST_MY_SOURCES,
        status: 200u16,
        body: "{\"page_info\":{\"total_count\":19,\"count\":10,\"start_cursor\":\"ZGNfSzB1QWVl\",\"end_cursor\":\"ZGNfeUx1alJx\"},\"data\":[{\"id\":\"dc_abc123\",\"component_id\":\"sc_def456\",\"configured_props\":{\"http\":{\"endpoint_url\":\"https://myendpoint.m.pipedream.net\"}},\"active\":true,\"created_at\":1587679599,\"updated_at\":1587764467,\"name\":\"test\",\"name_slug\":\"test\"}]}",
    },
    Example {
        operation: &operations::LIST_MY_SOURCES,
        status: 200u16,
        body: "{\"page_info\":{\"total_count\":3,\"count\":3,\"start_cursor\":\"ZGNfSzB1QWVl\",\"end_cursor\":\"ZGNfclhhdTZv\"},\"data\":[{\"id\":\"dc_5YGuMo\"},{\"id\":\"dc_5v3unr\"},{\"id\":\"dc_rXau6o\"}]}",
    },
    Example {
        operation: &operations::CREATE_SOURCE,
        status: 200u16,
        body: "{\"data\":{\"id\":\"dc_abc123\",\"user_id\":\"u_abc123\",\"component_id\":\"sc_abc123\",\"configured_props\":{\"url\":\"https://rss.m.pipedream.net\",\"timer\":{\"cron\":null,\"interval_seconds\":60}},\"active\":true,\"created_at\":1589486978,\"updated_at\":1589486978,\"name\":\"your-name-here\",\"name_slug\":\"your-name-here\"}}",
    },
    Example {
        operation: &operations::UPDATE_SOURCE,
        status: 200u16,
        body: "",
    },
    Example {
        operation: &operations::DELETE_SOURCE,
        status: 200u16,
        body: "",
    },
    Example {
        operation: &operations::CREATE_SUBSCRIPTION,
        status: 200u16,
        body: "",
    },
    Example {
        operation: &operations::DELETE_SUBSCRIPTION,
        status: 200u16,
        body: "",
    },
    Example {
        operation: &operations::CREATE_AUTO_SUBSCRIPTION,
        status: 200u16,
        body: "",
    },
    Example {
        operation: &operations::GET_CURRENT_USER,
        status: 200u16,
        body: "{\"data\":{\"id\":\"u_abc123\",\"username\":\"dylburger\",\"email\":\"dylan@pipedream.com\",\"daily_compute_time_quota\":95400000,\"daily_compute_time_used\":8420300,\"daily_invocations_quota\":27344,\"daily_invocations_used\":24903,\"orgs\":[{\"name\":\"MyWorkspace\",\"id\":\"o_abc123\",\"orgname\":\"myworkspace\",\"email\":\"workspace@pipedream.com\",\"daily_credits_quota\":100,\"daily_credits_used\":0},{\"name\":\"MyTeam\",\"id\":\"o_edf456\",\"orgname\":\"myteam\",\"email\":\"team@pipedream.com\",\"daily_credits_quota\":100,\"daily_credits_used\":0,\"daily_compute_time_quota\":1800000,\"daily_compute_time_used\":0,\"daily_invocations_quota\":100,\"daily_invocations_used\":0}]}}",
    },
    Example {
        operation: &operations::GET_CURRENT_USER,
        status: 200u16,
        body: "{\"data\":{\"id\":\"u_abc123\",\"username\":\"user-35b7389db9e5222d42df6b3f0cfa8143\",\"email\":\"dylan@pipedream.com\",\"billing_period_start_ts\":1610154978,\"billing_period_end_ts\":1612833378,\"billing_period_credits\":12345}}",
    },
    Example {
        operation: &operations::LIST_MY_SUBSCRIPTIONS,
        status: 200u16,
        body: "{\"data\":[{\"id\":\"sub_abc123\",\"emitter_id\":\"dc_abc123\",\"listener_id\":\"p_abc123\",\"event_name\":\"\"},{\"id\":\"sub_def456\",\"emitter_id\":\"dc_def456\",\"listener_id\":\"p_def456\",\"event_name\":\"\"}]}",
    },
    Example {
        operation: &operations::LIST_MY_WEBHOOKS,
        status: 200u16,
        body: "{\"page_info\":{\"total_count\":2,\"count\":2,\"start_cursor\":\"d2hfMjlsdUd6\",\"end_cursor\":\"d2hfb3dHdWVv\"},\"data\":[{\"id\":\"wh_abc123\",\"name\":null,\"description\":null,\"url\":\"https://endpoint.m.pipedream.net\",\"active\":true,\"created_at\":1611964025,\"updated_at\":1611964025},{\"id\":\"wh_def456\",\"name\":\"Test webhook\",\"description\":\"just a test\",\"url\":\"https://endpoint2.m.pipedream.net\",\"active\":true,\"created_at\":1605835136,\"updated_at\":1605835136}]}",
    },
    Example {
        operation: &operations::CREATE_WEBHOOK,
        status: 200u16,
        body: "{\"data\":{\"id\":\"wh_abc123\",\"user_id\":\"u_abc123\",\"name\":null,\"description\":null,\"url\":\"https://endpoint.m.pipedream.net\",\"active\":true,\"created_at\":1611964025,\"updated_at\":1611964025}}",
    },
    Example {
        operation: &operations::DELETE_WEBHOOK,
        status: 200u16,
        body: "",
    },
    Example {
        operation: &operations::CREATE_WORKFLOW,
        status: 200u16,
        body: "{\"data\":{\"id\":\"p_48rCxZ\",\"name\":\"example workflow name\",\"active\":true,\"steps\":[{\"id\":\"c_bDf10L\",\"type\":\"CodeCell\",\"namespace\":\"code\",\"disabled\":false,\"code_raw\":null,\"codeRaw\":null,\"codeConfigJson\":null,\"lang\":\"nodejs20.x\",\"text_raw\":null,\"appConnections\":[],\"flat_params_visibility_json\":null,\"params_json\":\"{}\",\"component\":true,\"savedComponent\":{\"id\":\"sc_PRYiAZ\",\"code\":\"export default defineComponent({\\n  props: {\\n    stringProp: {\\n      type: \\\"string\\\"\\n    },\\n    intProp: {\\n      type: \\\"integer\\\",\\n    }\\n  },\\n  async run({ steps, $ }) {\\n    console.log(this.stringProp)\\n    return steps.trigger.event\\n  },\\n})\",\"codeHash\":\"1908045950f3c1a861e538b20d70732adb701a81174dc59f809398e43f85d132\",\"configurableProps\":[{\"name\":\"stringProp\",\"type\":\"string\"},{\"name\":\"intProp\",\"type\":\"integer\"}],\"key\":null,\"description\":null,\"entryPath\":null,\"version\":\"\",\"apps\":[]},\"component_key\":null,\"component_owner_id\":null,\"configured_props_json\":\"{\\\"intProp\\\":5,\\\"stringProp\\\":\\\"asdf\\\"}\",\"authProvisionIdMap\":{},\"authProvisionIds\":[]},{\"id\":\"c_W3f0YV\",\"type\":\"CodeCell\",\"namespace\":\"python\",\"disabled\":false,\"code_raw\":null,\"codeRaw\":null,\"codeConfigJson\":null,\"lang\":\"python3.12\",\"text_raw\":null,\"appConnections\":[],\"flat_params_visibility_json\":null,\"params_json\":\"{}\",\"component\":true,\"savedComponent\":{\"id\":\"sc_mweiWO\",\"code\":\"def handler(pd: \\\"pipedream\\\"):\\n    # Reference data from previous steps\\n    print(pd.steps[\\\"trigger\\\"][\\\"context\\\"][\\\"id\\\"])\\n    # Return data for use in future steps\\n    return {\\\"foo\\\": {\\\"test\\\": True}}\\n\",\"codeHash\":\"63b32f00f1bc0b594e7a109cced4bda5011ab4420e358f743058dc46de8c5270\",\"configurableProps\":[],\"key\":null,\"description\":null,\"entryPath\":null,\"version\":\"\",\"apps\":[]},\"component_key\":null,\"component_owner_id\":null,\"configured_props_json\":null,\"authProvisionIdMap\":{},\"authProvisionIds\":[]},{\"id\":\"c_D7feVN\",\"type\":\"CodeCell\",\"namespace\":\"keyauth_hello_world\",\"disabled\":false,\"code_raw\":null,\"codeRaw\":null,\"codeConfigJson\":null,\"lang\":\"nodejs20.x\",\"text_raw\":null,\"appConnections\":[],\"flat_params_visibility_json\":null,\"params_json\":\"{}\",\"component\":true,\"savedComponent\":{\"id\":\"sc_71Li4l\",\"code\":\"const keyauth = {\\n  type: \\\"app\\\",\\n  app: \\\"keyauth\\\",\\n  propDefinitions: {},\\n}\\n\\nexport default {\\n  name: \\\"Key auth hello world\\\",\\n  version: \\\"0.0.1\\\",\\n  key: \\\"keyauth-hello-world\\\",\\n  type: \\\"action\\\",\\n  description: \\\"simple hello world with dev keyauth app.\\\",\\n  props: {\\n    keyauth,\\n  },\\n  async run() {\\n    console.log(\\\"hello world\\\")\\n    return \\\"hello world\\\"\\n  },\\n}\\n\",\"codeHash\":\"b7d5c6540f60e63174a96d5e5ba4aa89bf45b7b9d9fdc01db0ee64c905962415\",\"configurableProps\":[{\"name\":\"keyauth\",\"type\":\"app\",\"app\":\"keyauth\"}],\"key\":\"keyauth-hello-world\",\"description\":\"simple hello world with dev keyauth app.\",\"entryPath\":null,\"version\":\"0.0.1\",\"apps\":[{\"appId\":\"app_1xohQx\",\"nameSlug\":\"keyauth\",\"authType\":\"keys\"}]},\"component_key\":\"keyauth-hello-world\",\"component_owner_id\":null,\"configured_props_json\":\"{\\\"keyauth\\\":{\\\"authProvisionId\\\":\\\"apn_Nb6h9v\\\"}}\",\"authProvisionIdMap\":{},\"authProvisionIds\":[]}],\"triggers\":[{\"id\":\"hi_0R3HKG\",\"key\":\"eohq5aaq8yr4sye\",\"endpoint_url\":\"http://eojq5abv8yr4sye.m.d.pipedream.net\",\"custom_response\":false,\"created_at\":1707418403,\"updated_at\":1707418403},{\"id\":\"dc_rmXuv3\",\"owner_id\":\"o_BYDI5y\",\"component_id\":\"sc_PgliBJ\",\"configured_props\":{},\"active\":true,\"created_at\":1707241571,\"updated_at\":1707241571,\"name\":\"Emit hello world\",\"name_slug\":\"emit-hello-world-6\"},{\"id\":\"ti_aPxTPY\",\"interval_seconds\":3600,\"cron\":null,\"timezone\":\"America/New_York\",\"schedule_changed_at\":1707418408,\"created_at\":1707418404,\"updated_at\":1707418404},{\"id\":\"dc_5nvuPv\",\"owner_id\":\"o_BYDI5y\",\"component_id\":\"sc_XGBiLw\",\"configured_props\":{\"oauth\":{\"authProvisionId\":\"apn_qZWh4A\"},\"string\":\"jkl\"},\"active\":true,\"created_at\":1707418404,\"updated_at\":1707418404,\"name\":\"oauth-test-source\",\"name_slug\":\"oauth-test-source-3\"},{\"id\":\"ei_QbGT3D\",\"email_address\":\"em5tdwgfgbw9piv@upload.pipedream.net\",\"created_at\":1707418407,\"updated_at\":1707418407}]}}",
    },
    Example {
        operation: &operations::UPDATE_WORKFLOW,
        status: 200u16,
        body: "",
    },
    Example {
        operation: &operations::GET_WORKFLOW,
        status: 200u16,
        body: "{\"triggers\":[{\"id\":\"hi_ABpHKz\",\"key\":\"eabcdefghiklmnop\",\"endpoint_url\":\"http://eabcdefghiklmnop.m.d.pipedream.net\",\"custom_response\":false}],\"steps\":[{\"id\":\"c_abc123\",\"namespace\":\"code\",\"disabled\":false,\"lang\":\"nodejs20.x\",\"appConnections\":[],\"component\":true,\"savedComponent\":{\"id\":\"sc_abc123\",\"codeHash\":\"long-hash-here\",\"configurableProps\":[{\"name\":\"channelId\",\"type\":\"string\"},{\"name\":\"message\",\"type\":\"string\"},{\"name\":\"slack\",\"type\":\"app\",\"app\":\"slack\"}],\"version\":\"\"},\"component_key\":null,\"component_owner_id\":\"o_abc123\",\"configured_props_json\":\"{}\"}]}",
    },
    Example {
        operation: &operations::LIST_WORKFLOW_EMITS,
        status: 200u16,
        body: "{\"page_info\":{\"total_count\":1,\"start_cursor\":\"1606511826306-0\",\"end_cursor\":\"1606511826306-0\",\"count\":1},\"data\":[{\"id\":\"1606511826306-0\",\"indexed_at_ms\":1606511826306,\"event\":{\"raw_event\":{\"name\":\"Luke\",\"title\":\"Jedi\"}},\"metadata\":{\"emit_id\":\"1ktF96gAMsLqdYSRWYL9KFS5QqW\",\"name\":\"\",\"emitter_id\":\"p_abc123\"}}]}",
    },
    Example {
        operation: &operations::LIST_WORKFLOW_ERRORS,
        status: 200u16,
        body: "{\"page_info\":{\"total_count\":100,\"start_cursor\":\"1606370816223-0\",\"end_cursor\":\"1606370816223-0\",\"count\":1},\"data\":[{\"id\":\"1606370816223-0\",\"indexed_at_ms\":1606370816223,\"event\":{\"original_event\":{\"name\":\"Luke\",\"title\":\"Jedi\"},\"original_context\":{\"id\":\"1kodJIW7jVnKfvB2yp1OoPrtbFk\",\"ts\":\"2020-11-26T06:06:44.652Z\",\"workflow_id\":\"p_abc123\",\"deployment_id\":\"d_abc123\",\"source_type\":\"SDK\",\"verified\":false,\"owner_id\":\"u_abc123\",\"platform_version\":\"3.1.20\"},\"error\":{\"code\":\"InternalFailure\",\"cellId\":\"c_abc123\",\"ts\":\"2020-11-26T06:06:56.077Z\",\"stack\":\"    at Request.extractError ...\"},\"metadata\":{\"emitter_id\":\"p_abc123\",\"emit_id\":\"1kodKnAdWGeJyhqYbqyW6lEXVAo\",\"name\":\"$errors\"}}}]}",
    },
    Example {
        operation: &operations::GET_WORKSPACE,
        status: 200u16,
        body: "{\"data\":{\"id\":\"o_Qa8I1Z\",\"orgname\":\"asdf\",\"name\":\"asdf\",\"email\":\"dev@pipedream.com\",\"daily_credits_quota\":100,\"daily_credits_used\":0}}",
    },
    Example {
        operation: &operations::LIST_WORKSPACE_ACCOUNTS,
        status: 200u16,
        body: "{\"page_info\":{\"total_count\":1,\"count\":1,\"start_cursor\":\"YXBuXzJrVmhMUg\",\"end_cursor\":\"YXBuXzJrVmhMUg\"},\"data\":[{\"id\":\"apn_2kVhLR\",\"name\":\"Google Sheets #1\"}]}",
    },
    Example {
        operation: &operations::LIST_WORKSPACE_SUBSCRIPTIONS,
        status: 200u16,
        body: "{\"data\":[{\"id\":\"sub_abc123\",\"emitter_id\":\"dc_abc123\",\"listener_id\":\"p_abc123\",\"event_name\":\"\"},{\"id\":\"sub_def456\",\"emitter_id\":\"dc_def456\",\"listener_id\":\"p_def456\",\"event_name\":\"\"}]}",
    },
    Example {
        operation: &operations::LIST_WORKSPACE_SOURCES,
        status: 200u16,
        body: "{\"page_info\":{\"total_count\":19,\"count\":10,\"start_cursor\":\"ZGNfSzB1QWVl\",\"end_cursor\":\"ZGNfeUx1alJx\"},\"data\":[{\"id\":\"dc_abc123\",\"component_id\":\"sc_def456\",\"configured_props\":{\"http\":{\"endpoint_url\":\"https://myendpoint.m.pipedream.net\"}},\"active\":true,\"created_at\":1587679599,\"updated_at\":1587764467,\"name\":\"test\",\"name_slug\":\"test\"}]}",
    },
];
