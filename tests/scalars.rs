//! Conversions and text forms of the parameter and time types.

use std::time::{Duration, SystemTime};

use pipedream_client::types::{
    DateTime, EpochMilliseconds, EpochSeconds, FieldList, NumericFlag, PageLimit,
};

#[test]
fn field_list_joins_names_by_commas() {
    let names = ["id", "name"];
    for list in [
        FieldList::from("id,name"),
        FieldList::from("id,name".to_owned()),
        FieldList::from(names),
        FieldList::from(&names[..]),
        FieldList::from(names.map(str::to_owned).to_vec()),
    ] {
        assert_eq!(list.as_str(), "id,name");
        assert_eq!(list.to_string(), "id,name");
        assert_eq!(serde_json::to_string(&list).unwrap(), r#""id,name""#);
    }
}

#[test]
fn numeric_flag_converts_between_bool_and_number() {
    for (set, number) in [(true, "1"), (false, "0")] {
        let flag = NumericFlag::from(set);
        assert_eq!(flag.is_set(), set);
        assert_eq!(bool::from(flag), set);
        assert_eq!(flag.to_string(), number);
        assert_eq!(serde_json::to_string(&flag).unwrap(), number);
        assert_eq!(serde_json::from_str::<NumericFlag>(number).unwrap(), flag);
        assert_eq!(number.parse::<NumericFlag>().unwrap(), flag);
    }
    assert!(!NumericFlag::default().is_set());
    for text in ["2", "", "true", "01"] {
        let error = text.parse::<NumericFlag>().unwrap_err();
        assert!(error.to_string().contains("expected 1 or 0"), "{error}");
    }
    for json in ["2", "-1", "true", "\"1\"", "256"] {
        let error = serde_json::from_str::<NumericFlag>(json).unwrap_err();
        assert!(error.is_data(), "{json}: {error}");
    }
    let error = serde_json::from_str::<NumericFlag>("2").unwrap_err();
    assert!(error.to_string().contains("0 or 1"), "{error}");
}

#[test]
fn page_limit_is_between_1_and_100() {
    let limit: PageLimit = "42".parse().unwrap();
    assert_eq!((limit.get(), u64::from(limit)), (42, 42));
    assert_eq!(serde_json::to_string(&limit).unwrap(), "42");
    assert_eq!(PageLimit::default().get(), 10);
    for text in ["0", "101", "ten"] {
        let error = text.parse::<PageLimit>().unwrap_err();
        let expected = format!("{text} is not between 1 and 100");
        assert_eq!(error.to_string(), expected);
        assert!(serde_json::from_str::<PageLimit>(text).is_err());
    }
}

#[test]
fn times_convert_to_and_from_system_time() {
    let at = |milliseconds| SystemTime::UNIX_EPOCH + Duration::from_millis(milliseconds);
    let text = DateTime::from("1970-01-01T00:01:00.500Z");
    assert_eq!(text.to_system_time(), Some(at(60_500)));
    assert_eq!(SystemTime::try_from(text), Ok(at(60_500)));
    let before = DateTime::from("1969-12-31T23:59:59Z");
    let second = SystemTime::UNIX_EPOCH - Duration::from_secs(1);
    assert_eq!(before.to_system_time(), Some(second));
    let seconds = EpochSeconds::from(60);
    assert_eq!(seconds.to_system_time(), Some(at(60_000)));
    assert_eq!(EpochSeconds::try_from(at(60_999)), Ok(seconds));
    let milliseconds = EpochMilliseconds::from(60_500);
    assert_eq!(milliseconds.to_system_time(), Some(at(60_500)));

    for text in ["", "soon", "2024-13-01T00:00:00Z", "2024-01-01T00:00:00"] {
        let text = DateTime::from(text);
        assert_eq!(text.to_system_time(), None, "{text}");
        let error = SystemTime::try_from(text).unwrap_err();
        assert!(
            error.to_string().contains("expected a date and time"),
            "{error}"
        );
    }
    let error = SystemTime::try_from(EpochSeconds::from(i64::MAX));
    if let Err(error) = error {
        assert!(error.to_string().contains("out of range"), "{error}");
    }
}

#[cfg(feature = "schemars")]
#[test]
fn json_schemas_have_the_accepted_values() {
    let limit = schemars::schema_for!(PageLimit);
    assert_eq!(limit.get("minimum"), Some(&1.into()));
    assert_eq!(limit.get("maximum"), Some(&100.into()));
    let flag = schemars::schema_for!(NumericFlag);
    assert_eq!(flag.get("type"), Some(&"integer".into()));
    assert_eq!(flag.get("enum"), Some(&serde_json::json!([0, 1])));
}
