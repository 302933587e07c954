//! Splits a page into blocks.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use super::{Part, endpoint};
use crate::drift::payload::Payload;

/// The format of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Text without markup, as copied from a browser. Lines of punctuation may be missing.
    Text,
    /// Markdown or MDX.
    Markdown,
}

/// A block and the line on which it begins, counted from 1.
#[derive(Debug)]
pub(super) struct Block {
    pub(super) line: usize,
    pub(super) content: Content,
}

#[derive(Debug)]
pub(super) enum Content {
    Heading { level: u8, text: String },
    Code(String),
    Paragraph(String),
}

pub(super) fn split(text: &str, format: Format) -> Vec<Block> {
    match format {
        Format::Text => split_text(text),
        Format::Markdown => split_markdown(text),
    }
}

/// A line of a text page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum LineKind {
    Heading,
    Code,
    Prose,
}

fn split_text(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut lines = text.lines().enumerate().peekable();
    while let Some((index, first)) = lines.next() {
        let line = index + 1;
        let mut code = first.to_owned();
        let mut take_while = |continues: &dyn Fn(&str, &str) -> bool| {
            while let Some((_, next)) = lines.next_if(|(_, next)| continues(&code, next)) {
                code.push('\n');
                code.push_str(next);
            }
        };
        let kind = if first.trim_start().starts_with("curl ") {
            take_while(&|before, _| before.ends_with('\\'));
            LineKind::Code
        } else if Payload::is_line(first) {
            let is_json = |next: &str| Payload::is_line(next) || next.trim().starts_with("//");
            take_while(&|_, next| is_json(next));
            LineKind::Code
        } else if endpoint::read(first).is_some() {
            LineKind::Code
        } else if Part::of(first).is_some() {
            LineKind::Heading
        } else {
            LineKind::Prose
        };
        let content = match kind {
            LineKind::Code => Content::Code(code),
            LineKind::Prose => Content::Paragraph(code),
            LineKind::Heading => Content::Heading {
                level: u8::MAX,
                text: code,
            },
        };
        blocks.push(Block { line, content });
    }
    blocks
}

fn split_markdown(text: &str) -> Vec<Block> {
    let line_at = |byte: usize| text[..byte].bytes().filter(|byte| *byte == b'\n').count() + 1;
    let mut blocks = Vec::new();
    let mut item_end = 0;
    let mut events = Parser::new(text).into_offset_iter();
    while let Some((event, range)) = events.next() {
        let Event::Start(tag) = event else { continue };
        let source = &text[range.clone()];
        let content = match tag {
            Tag::Heading { level, .. } => Content::Heading {
                level: level as u8,
                text: source.trim_start_matches('#').trim().to_owned(),
            },
            Tag::CodeBlock(kind) => {
                let is_fenced = matches!(kind, CodeBlockKind::Fenced(_));
                let mut code = String::new();
                for (event, _) in events.by_ref() {
                    match event {
                        Event::Text(part) => code.push_str(&part),
                        Event::End(TagEnd::CodeBlock) => break,
                        _ => {}
                    }
                }
                let line = line_at(range.start) + usize::from(is_fenced);
                let content = Content::Code(code);
                blocks.push(Block { line, content });
                continue;
            }
            // An item contains the text of its paragraphs and items.
            Tag::Paragraph | Tag::Item if range.start < item_end => continue,
            Tag::Paragraph => Content::Paragraph(source.to_owned()),
            Tag::Item => {
                item_end = range.end;
                Content::Paragraph(source.to_owned())
            }
            _ => continue,
        };
        let line = line_at(range.start);
        blocks.push(Block { line, content });
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, format: Format) -> Vec<String> {
        let show = |block: Block| match block.content {
            Content::Heading { text, .. } => format!("{} heading {text}", block.line),
            Content::Code(code) => format!("{} code {}", block.line, code.trim_end()),
            Content::Paragraph(text) => format!("{} prose {}", block.line, text.trim_end()),
        };
        split(text, format).into_iter().map(show).collect()
    }

    #[test]
    fn markdown_is_split_with_line_numbers() {
        let text = "# Title\n\n`a` **string**\n\n- Default: 1\n\n```json\n{}\n```\n";
        assert_eq!(
            shown(text, Format::Markdown),
            [
                "1 heading Title",
                "3 prose `a` **string**",
                "5 prose - Default: 1",
                "8 code {}",
            ]
        );
    }

    #[test]
    fn text_is_split_into_commands_payloads_and_lines() {
        let text = "GET /a\nExample Request\ncurl x \\\n  -X GET\nprose\n  \"data\": [\n// more\n\"id\": 1";
        assert_eq!(
            shown(text, Format::Text),
            [
                "1 code GET /a",
                "2 heading Example Request",
                "3 code curl x \\\n  -X GET",
                "5 prose prose",
                "6 code   \"data\": [\n// more\n\"id\": 1",
            ]
        );
    }
}
