//! Media types, the keys of `content`.

/// Removes the parameters of a media type, such as `charset`. Upper case is kept.
pub fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}
