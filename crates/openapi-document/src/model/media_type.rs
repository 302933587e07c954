//! The keys of `content`.

/// A media type without its parameters, such as `charset`; its case is as it was.
pub fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}
