//! What programs that Krug did not write read in a paper.

use std::path::Path;
use std::process::{Command, Output};

fn run(program: &str, arguments: &[&str], pdf: &Path, last: Option<&str>) -> Output {
    let mut asked = Command::new(program);
    let run = asked.args(arguments).arg(pdf).args(last).output();
    let run = run.unwrap_or_else(|_| panic!("{program} is needed"));
    assert!(
        run.status.success(),
        "{program}, {}: {}",
        pdf.display(),
        String::from_utf8_lossy(&run.stderr)
    );
    run
}

/// What a program says of a paper; it must be content with it.
pub fn says(program: &str, arguments: &[&str], pdf: &Path) -> String {
    let said = run(program, arguments, pdf, None);
    String::from_utf8_lossy(&said.stdout).into_owned()
}

/// The words on paper, in the order or form pdftotext is asked for.
pub fn words(arguments: &[&str], pdf: &Path) -> String {
    let said = run("pdftotext", arguments, pdf, Some("-"));
    String::from_utf8_lossy(&said.stdout).into_owned()
}

/// The pages as a camera or eye sees them, at so many dots to the inch.
pub fn pixels(pdf: &Path, dots: u32) -> Vec<image::RgbImage> {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("page");
    let dots = dots.to_string();
    run("pdftoppm", &["-png", "-r", &dots], pdf, to.to_str());
    let mut pages: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    pages.sort();
    pages
        .iter()
        .map(|page| image::open(page).unwrap().into_rgb8())
        .collect()
}

/// What goes along inside a paper for a program to read, if anything does.
pub fn attached(pdf: &Path) -> Option<String> {
    let list = says("pdfdetach", &["-list"], pdf);
    if list.starts_with("0 embedded files") {
        return None;
    }
    let to = pdf.with_extension("attached");
    let place = to.to_str().unwrap();
    says("pdfdetach", &["-save", "1", "-o", place], pdf);
    Some(std::fs::read_to_string(to).unwrap())
}

/// The words of a text, with words parted at a line end put together again.
pub fn apart(text: &str) -> Vec<String> {
    text.replace("\u{AD}\n", "")
        .replace('\u{AD}', "")
        .split(char::is_whitespace)
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The words a listener hears, by the tags of the paper: what stands in one element is said in one go.
pub fn heard(pdf: &Path) -> Vec<String> {
    let mut heard = String::new();
    for line in says("pdfinfo", &["-struct-text"], pdf).lines() {
        let piece = line.trim().strip_prefix('"');
        match piece.and_then(|piece| piece.strip_suffix('"')) {
            Some(piece) => heard.push_str(piece),
            None => heard.push(' '),
        }
    }
    apart(&heard)
}
