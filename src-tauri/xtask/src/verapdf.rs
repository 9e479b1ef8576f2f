//! veraPDF: the judge of record for PDF/A and PDF/UA. Its archives come from Maven Central into `.tools/verapdf`,
//! as tests/judges/pdf/pom.xml names them.

use crate::{Outcome, succeed};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What every paper must be: archivable with its structure, and readable aloud.
const FLAVOURS: [&str; 2] = ["3a", "ua1"];

/// Java's class path cannot name a folder's archives in another way.
const MAIN: &str = "org.verapdf.apps.GreenfieldCliWrapper";

fn archives(root: &Path) -> PathBuf {
    root.join(".tools/verapdf")
}

/// Puts the archives there unless they are those of this list already.
pub fn provide(root: &Path) -> Outcome {
    let list = root.join("tests/judges/pdf/pom.xml");
    let wish =
        std::fs::read_to_string(&list).map_err(|why| format!("{}: {why}", list.display()))?;
    let folder = archives(root);
    let mark = folder.join("pom.xml");
    if std::fs::read_to_string(&mark).is_ok_and(|there| there == wish) {
        return Ok(());
    }
    let _made_anew = std::fs::remove_dir_all(&folder);
    println!("Fetching with Maven: veraPDF");
    let mut maven = Command::new("mvn");
    maven
        .args(["-q", "-B", "-f"])
        .arg(&list)
        .arg("dependency:copy-dependencies")
        .arg(format!("-DoutputDirectory={}", folder.display()));
    succeed(&mut maven)?;
    std::fs::write(&mark, wish).map_err(|why| format!("{}: {why}", mark.display()))
}

/// All papers of a folder pass all flavours; each is named that does not.
pub fn judge(root: &Path, papers: &Path) -> Outcome {
    let list = std::fs::read_dir(papers).map_err(|why| format!("{}: {why}", papers.display()))?;
    let all = list.filter_map(Result::ok).count();
    if all == 0 {
        return Err("no paper to judge".to_owned());
    }
    for flavour in FLAVOURS {
        let said = Command::new("java")
            .arg("-cp")
            .arg(archives(root).join("*"))
            .args([MAIN, "--flavour", flavour, "--format", "text"])
            .arg(papers)
            .output()
            .map_err(|why| format!("java: {why}"))?;
        let words = String::from_utf8_lossy(&said.stdout);
        let passed = words.lines().filter(|l| l.starts_with("PASS ")).count();
        if !said.status.success() || passed != all {
            let others: Vec<&str> = words.lines().filter(|l| !l.starts_with("PASS ")).collect();
            return Err(format!(
                "{flavour}: {passed} of {all} pass\n{}\n{}",
                others.join("\n"),
                String::from_utf8_lossy(&said.stderr)
            ));
        }
        println!("  {flavour}: {passed} of {all} papers pass");
    }
    Ok(())
}
