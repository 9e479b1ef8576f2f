//! Judges that run on Java: veraPDF, of record for PDF/A and PDF/UA, and EU DSS, of record for PAdES seals. Their
//! archives come from Maven Central into `.tools`, as the lists under tests/judges name them.

use crate::{Outcome, succeed};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What every paper must be: archivable with its structure, and readable aloud.
const FLAVOURS: [&str; 2] = ["3a", "ua1"];

/// Where a judge's list lies, where its archives go.
struct Judge {
    name: &'static str,
    list: &'static str,
    folder: &'static str,
}

const VERAPDF: Judge = Judge {
    name: "veraPDF",
    list: "tests/judges/pdf/pom.xml",
    folder: ".tools/verapdf",
};

const DSS: Judge = Judge {
    name: "EU DSS",
    list: "tests/judges/dss/pom.xml",
    folder: ".tools/dss",
};

impl Judge {
    /// Puts the archives there unless they are those of this list already; whether they are new.
    fn provide(&self, root: &Path) -> Outcome<bool> {
        let list = root.join(self.list);
        let wish =
            std::fs::read_to_string(&list).map_err(|why| format!("{}: {why}", list.display()))?;
        let folder = root.join(self.folder);
        let mark = folder.join("pom.xml");
        if std::fs::read_to_string(&mark).is_ok_and(|there| there == wish) {
            return Ok(false);
        }
        let _made_anew = std::fs::remove_dir_all(&folder);
        println!("Fetching with Maven: {}", self.name);
        let mut maven = Command::new("mvn");
        maven
            .args(["-q", "-B", "-f"])
            .arg(&list)
            .arg("dependency:copy-dependencies")
            .arg(format!("-DoutputDirectory={}", folder.display()));
        succeed(&mut maven)?;
        std::fs::write(&mark, wish).map_err(|why| format!("{}: {why}", mark.display()))?;
        Ok(true)
    }

    /// Java's class path cannot name a folder's archives in another way.
    fn archives(&self, root: &Path) -> PathBuf {
        root.join(self.folder).join("*")
    }

    fn java(&self, root: &Path) -> Command {
        let mut java = Command::new("java");
        let classes = root.join(self.folder).join("classes");
        let separator = if cfg!(windows) { ";" } else { ":" };
        java.arg("-cp").arg(format!(
            "{}{separator}{}",
            classes.display(),
            self.archives(root).display()
        ));
        java
    }
}

/// Puts both judges there.
pub fn provide(root: &Path) -> Outcome {
    VERAPDF.provide(root)?;
    let source = root.join("tests/judges/dss/Judge.java");
    let classes = root.join(DSS.folder).join("classes");
    let made = classes.join("Judge.class");
    let age = |path: &Path| path.metadata().and_then(|data| data.modified());
    let fresh = matches!((age(&made), age(&source)), (Ok(made), Ok(source)) if made >= source);
    if DSS.provide(root)? || !fresh {
        let mut javac = Command::new("javac");
        javac.arg("-cp").arg(DSS.archives(root)).arg("-d");
        succeed(javac.arg(&classes).arg(&source))?;
    }
    Ok(())
}

fn pdfs(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let list = std::fs::read_dir(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let all: Vec<PathBuf> = list
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .collect();
    if all.is_empty() {
        return Err("no paper to judge".to_owned());
    }
    Ok(all)
}

/// All papers of a folder pass all flavours; each is named that does not. The flavours are judged side by side.
pub fn judge_papers(root: &Path, papers: &Path) -> Outcome {
    let all = pdfs(papers)?.len();
    let asked: Vec<_> = FLAVOURS
        .iter()
        .map(|flavour| {
            let mut java = VERAPDF.java(root);
            java.arg("org.verapdf.apps.GreenfieldCliWrapper");
            java.args(["--flavour", flavour, "--format", "text"])
                .arg(papers);
            std::thread::spawn(move || java.output())
        })
        .collect();
    for (flavour, asked) in FLAVOURS.iter().zip(asked) {
        let said = asked.join().map_err(|_| "java: no answer".to_owned())?;
        let said = said.map_err(|why| format!("java: {why}"))?;
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

/// What EU DSS says of files, a line each.
pub fn seals(root: &Path, files: &[PathBuf]) -> Outcome<String> {
    let said = DSS.java(root).arg("Judge").args(files).output();
    let said = said.map_err(|why| format!("java: {why}"))?;
    Ok(String::from_utf8_lossy(&said.stdout).into_owned())
}

/// Every seal on the plans of a folder holds for EU DSS, and the last covers its whole file.
pub fn judge_seals(root: &Path, papers: &Path) -> Outcome {
    let sealed: Vec<PathBuf> = pdfs(papers)?
        .into_iter()
        .filter(|path| path.to_string_lossy().contains("-plan-"))
        .collect();
    let words = seals(root, &sealed)?;
    let good = words.lines().filter(|l| l.contains("\tgood\t")).count();
    if good != sealed.len() || good == 0 {
        let others: Vec<&str> = words.lines().filter(|l| !l.contains("\tgood\t")).collect();
        return Err(format!(
            "{good} of {} hold\n{}",
            sealed.len(),
            others.join("\n")
        ));
    }
    println!("  {good} of {} sealed plans hold", sealed.len());
    Ok(())
}
