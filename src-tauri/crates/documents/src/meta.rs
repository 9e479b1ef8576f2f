//! What a file says about itself: metadata (XMP) and its colour space (a small sRGB profile).

use crate::display::Display;

/// Creator and producer named in every file.
pub(crate) const CREATOR: &str = "Krug";

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// The XMP packet: title, dates, PDF/A-3a, PDF/UA-1 with the schema that the latter needs.
pub(crate) fn xmp(display: &Display) -> String {
    let title = escaped(&display.title);
    let stamp = format!("{}T00:00:00Z", display.date);
    let language = display.language;
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{stamp}</xmp:CreateDate>
<xmp:ModifyDate>{stamp}</xmp:ModifyDate>
<xmp:CreatorTool>{CREATOR}</xmp:CreatorTool>
<pdf:Producer>{CREATOR}</pdf:Producer>
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of the PDF/UA standard</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"#,
        bom = '\u{FEFF}',
    )
}

/// An sRGB display profile (ICC 4.2), built from the numbers of IEC 61966-2-1.
pub(crate) fn srgb() -> Vec<u8> {
    let fixed = |value: f64| ((value * 65536.0).round() as i32).to_be_bytes();
    let numbers = |kind: &[u8; 4], values: &[f64]| {
        let mut data = kind.to_vec();
        data.extend([0; 4]);
        for value in values {
            data.extend(fixed(*value));
        }
        data
    };
    let words = |text: &str| {
        let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let mut data = b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0CenUS".to_vec();
        data.extend((units.len() as u32).to_be_bytes());
        data.extend(28_u32.to_be_bytes());
        data.extend(units);
        data
    };
    let mut curve = b"para\0\0\0\0\0\x03\0\0".to_vec();
    for value in [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.04045] {
        curve.extend(fixed(value));
    }
    let adaptation = [
        1.047_88, 0.022_92, -0.050_2, 0.029_59, 0.990_48, -0.017_07, -0.009_25, 0.015_08, 0.751_68,
    ];
    let parts: [(&[&[u8; 4]], Vec<u8>); 8] = [
        (&[b"desc"], words("sRGB")),
        (&[b"cprt"], words("CC0")),
        (&[b"wtpt"], numbers(b"XYZ ", &[0.964_2, 1.0, 0.824_9])),
        (&[b"chad"], numbers(b"sf32", &adaptation)),
        (
            &[b"rXYZ"],
            numbers(b"XYZ ", &[0.436_07, 0.222_49, 0.013_92]),
        ),
        (
            &[b"gXYZ"],
            numbers(b"XYZ ", &[0.385_15, 0.716_87, 0.097_08]),
        ),
        (&[b"bXYZ"], numbers(b"XYZ ", &[0.143_07, 0.060_61, 0.714_1])),
        (&[b"rTRC", b"gTRC", b"bTRC"], curve),
    ];
    let count: u32 = parts.iter().map(|(names, _)| names.len() as u32).sum();
    let mut table = count.to_be_bytes().to_vec();
    let mut data = Vec::new();
    let start = 128 + 4 + 12 * count;
    for (names, part) in &parts {
        for name in *names {
            table.extend(**name);
            table.extend((start + data.len() as u32).to_be_bytes());
            table.extend((part.len() as u32).to_be_bytes());
        }
        data.extend(part);
        while data.len() % 4 != 0 {
            data.push(0);
        }
    }
    let size = start + data.len() as u32;
    let mut profile = size.to_be_bytes().to_vec();
    profile.extend([0; 4]);
    profile.extend([4, 0x20, 0, 0]);
    profile.extend(b"mntrRGB XYZ ");
    for part in [2026_u16, 1, 1, 0, 0, 0] {
        profile.extend(part.to_be_bytes());
    }
    profile.extend(b"acsp");
    profile.resize(68, 0);
    for value in [0.964_2, 1.0, 0.824_9] {
        profile.extend(fixed(value));
    }
    profile.resize(128, 0);
    profile.extend(table);
    profile.extend(data);
    profile
}
