//! Decodes header blocks (RFC 7541), as far as tests need them.
//!
//! The server sets the table size to 0. A client may use its table until it knows that, so there
//! is a table, but no eviction.

use std::sync::LazyLock;

/// The names and values of the first entries of the static table; tests need no others.
const STATIC: [(&str, &str); 8] = [
    ("", ""),
    (":authority", ""),
    (":method", "GET"),
    (":method", "POST"),
    (":path", "/"),
    (":path", "/index.html"),
    (":scheme", "http"),
    (":scheme", "https"),
];
const STATIC_LENGTH: usize = 61;

/// The lengths of the Huffman codes of the characters from space to tilde. The code is canonical,
/// and all other characters have longer codes.
const CODE_LENGTHS: [u8; 95] = [
    6, 10, 10, 12, 13, 6, 8, 11, 10, 10, 8, 11, 8, 6, 6, 6, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 7, 8, 15,
    6, 12, 10, 13, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8, 7, 8,
    13, 19, 13, 14, 6, 15, 5, 6, 5, 6, 5, 6, 6, 6, 5, 7, 7, 6, 6, 6, 5, 6, 7, 6, 5, 5, 6, 7, 7, 7,
    7, 7, 15, 11, 14, 13,
];

/// The code, its length and the character.
static CODES: LazyLock<Vec<(u32, u8, char)>> = LazyLock::new(|| {
    let mut order: Vec<_> = (0..CODE_LENGTHS.len()).collect();
    order.sort_by_key(|at| (CODE_LENGTHS[*at], *at));
    let (mut code, mut previous) = (0, 5);
    let codes = order.into_iter().map(|at| {
        let length = CODE_LENGTHS[at];
        code <<= length - previous;
        previous = length;
        code += 1;
        (code - 1, length, char::from(b' ' + at as u8))
    });
    codes.collect()
});

/// The decoder of a connection.
#[derive(Default)]
pub(crate) struct Decoder {
    table: Vec<(String, String)>,
    disabled: bool,
}

impl Decoder {
    /// Decodes a header block.
    pub(crate) fn decode(&mut self, mut block: &[u8]) -> Vec<(String, String)> {
        let mut headers = Vec::new();
        while let Some(first) = block.first().copied() {
            if first & 0x80 != 0 {
                let index = integer(&mut block, 7);
                headers.push(self.entry(index));
            } else if first & 0xe0 == 0x20 {
                let size = integer(&mut block, 5);
                self.disabled = size == 0;
                if self.disabled {
                    self.table.clear();
                }
            } else {
                let indexed = first & 0x40 != 0;
                let index = integer(&mut block, if indexed { 6 } else { 4 });
                let name = match index {
                    0 => string(&mut block),
                    index => self.entry(index).0,
                };
                let header = (name, string(&mut block));
                if indexed && !self.disabled {
                    self.table.insert(0, header.clone());
                }
                headers.push(header);
            }
        }
        headers
    }

    fn entry(&self, index: usize) -> (String, String) {
        if index > STATIC_LENGTH {
            return self.table[index - STATIC_LENGTH - 1].clone();
        }
        let (name, value) = STATIC.get(index).copied().unwrap_or_default();
        (name.to_owned(), value.to_owned())
    }
}

fn integer(block: &mut &[u8], prefix: u32) -> usize {
    let most = (1_usize << prefix) - 1;
    let mut value = usize::from(block[0]) & most;
    *block = &block[1..];
    if value < most {
        return value;
    }
    let mut shift = 0;
    loop {
        let byte = usize::from(block[0]);
        *block = &block[1..];
        value += (byte & 0x7f) << shift;
        shift += 7;
        if byte & 0x80 == 0 {
            return value;
        }
    }
}

fn string(block: &mut &[u8]) -> String {
    let huffman = block[0] & 0x80 != 0;
    let length = integer(block, 7);
    let (bytes, rest) = block.split_at(length);
    *block = rest;
    if !huffman {
        return String::from_utf8(bytes.to_vec()).unwrap();
    }
    let (mut code, mut length, mut text) = (0, 0, String::new());
    for bit in bytes
        .iter()
        .flat_map(|byte| (0..8).rev().map(move |at| byte >> at & 1))
    {
        code = code << 1 | u32::from(bit);
        length += 1;
        if let Some((.., character)) = CODES.iter().find(|one| (one.0, one.1) == (code, length)) {
            text.push(*character);
            (code, length) = (0, 0);
        }
    }
    // At most seven bits of padding.
    assert!(length < 8, "an unknown code follows {text}");
    text
}
