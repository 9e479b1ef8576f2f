//! PDF objects as bytes, in one spelling per object: reading and writing again changes nothing.
//!
//! The PDF library keeps its own writer to itself except for whole files.

use std::io::Write as _;

use lopdf::{Dictionary, Object, StringFormat};

/// Appends one object; writing to memory cannot fail.
pub(super) fn put(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => out.extend_from_slice(b"null"),
        Object::Boolean(value) => out.extend_from_slice(if *value { b"true" } else { b"false" }),
        Object::Integer(value) => text(out, format_args!("{value}")),
        Object::Real(value) => text(out, format_args!("{value}")),
        Object::Reference(id) => text(out, format_args!("{} {} R", id.0, id.1)),
        Object::Name(name) => put_name(out, name),
        Object::String(bytes, StringFormat::Literal) => put_literal(out, bytes),
        Object::String(bytes, StringFormat::Hexadecimal) => {
            out.push(b'<');
            bytes
                .iter()
                .for_each(|byte| text(out, format_args!("{byte:02x}")));
            out.push(b'>');
        }
        Object::Array(items) => {
            out.push(b'[');
            for (place, item) in items.iter().enumerate() {
                if place > 0 {
                    out.push(b' ');
                }
                put(out, item);
            }
            out.push(b']');
        }
        Object::Dictionary(entries) => put_dictionary(out, entries),
        Object::Stream(stream) => {
            put_dictionary(out, &stream.dict);
            out.extend_from_slice(b"\nstream\n");
            out.extend_from_slice(&stream.content);
            out.extend_from_slice(b"\nendstream");
        }
    }
}

fn put_dictionary(out: &mut Vec<u8>, entries: &Dictionary) {
    out.extend_from_slice(b"<<");
    for (key, value) in entries {
        put_name(out, key);
        let parts_itself = matches!(
            value,
            Object::Name(_) | Object::String(..) | Object::Array(_) | Object::Dictionary(_)
        );
        if !parts_itself {
            out.push(b' ');
        }
        put(out, value);
    }
    out.extend_from_slice(b">>");
}

fn put_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for byte in name {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(byte) {
            out.push(*byte);
        } else {
            text(out, format_args!("#{byte:02x}"));
        }
    }
}

fn put_literal(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'(');
    for byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => out.extend_from_slice(&[b'\\', *byte]),
            b'\r' => out.extend_from_slice(b"\\r"),
            _ => out.push(*byte),
        }
    }
    out.push(b')');
}

fn text(out: &mut Vec<u8>, text: std::fmt::Arguments<'_>) {
    let _ = out.write_fmt(text);
}
