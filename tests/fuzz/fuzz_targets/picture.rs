//! A photo, a scan or an office's picture: nothing in it stops the program, and what comes out is a picture again.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    if let Ok(sheets) = krug_ink::sheets(data, "KRUG:") {
        for sheet in sheets {
            assert!(sheet.jpeg.starts_with(&[0xFF, 0xD8]));
        }
    }
    if let Ok(logo) = krug_ink::logo(data) {
        assert_eq!(logo.rgb.len(), logo.width as usize * logo.height as usize * 3);
    }
});
