//! Control characters in JSON.
//!
//! JSON allows the characters U+0080 to U+009F in strings, and so does YAML, but not the parser. Other
//! characters of the same length replace them while a text is parsed.

use std::borrow::Cow;

/// Blocks of 32 characters of two bytes, which few documents contain.
const BLOCKS: [u32; 4] = [0x0780, 0x07C0, 0x0710, 0x0590];

/// The replacements of the control characters of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct StandIns {
    block: u32,
}

impl StandIns {
    /// Replaces the control characters of a text that may be JSON; `None` if it has none.
    pub(super) fn replace(text: &str) -> Option<(String, Self)> {
        let is_control = |c: char| matches!(c, '\u{80}'..='\u{9f}');
        if !text.trim_start().starts_with('{') || !text.contains(is_control) {
            return None;
        }
        let is_free =
            |block: &u32| !text.contains(|c| (*block..*block + 32).contains(&u32::from(c)));
        let block = BLOCKS.into_iter().find(is_free)?;
        let stand_in = |c: char| match is_control(c) {
            true => char::from_u32(block + u32::from(c) - 0x80).unwrap_or(c),
            false => c,
        };
        Some((text.chars().map(stand_in).collect(), Self { block }))
    }

    /// Returns a part of the text with its control characters.
    pub(super) fn restore(self, text: &str) -> Cow<'static, str> {
        let original = |c: char| match u32::from(c).checked_sub(self.block) {
            Some(offset) if offset < 32 => char::from_u32(0x80 + offset).unwrap_or(c),
            _ => c,
        };
        Cow::Owned(text.chars().map(original).collect())
    }
}
