//! Krug without a window: playing a family, judging a file, and what it answers to wrong usage.

use krug_app::command_line;

fn krug(words: &[&str]) -> (i32, String, String) {
    let args: Vec<String> = words.iter().map(|w| (*w).to_owned()).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = command_line(&args, &mut out, &mut err);
    (
        code,
        String::from_utf8(out).unwrap(),
        String::from_utf8(err).unwrap(),
    )
}

#[test]
fn javor_is_played_twice_and_its_sealed_plan_judged() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().to_str().unwrap();
    for _ in 0..2 {
        let (code, out, err) = krug(&["play", "javor", "--out", folder]);
        assert_eq!((code, err.as_str()), (0, ""), "{out}");
        assert!(out.starts_with("javor: played to \"closed\""), "{out}");
    }
    let left: Vec<String> = dir
        .path()
        .read_dir()
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(left.iter().all(|name| name.ends_with(".pdf")), "{left:?}");
    let count = |part: &str| left.iter().filter(|name| name.contains(part)).count();
    assert_eq!(
        count("-invitation-"),
        17,
        "everybody who was asked: {left:?}"
    );
    assert_eq!(count("-agenda") + count("-question") + count("-no_plan"), 3);
    let sealed = dir.path().join("javor-01-plan-sealed.pdf");
    let path = sealed.to_str().unwrap();
    let (code, out, _) = krug(&["verify", path]);
    assert_eq!(code, 0);
    assert!(
        out.contains("Unchanged") && out.contains("Petr Zelený"),
        "{out}"
    );
    let mut bytes = std::fs::read(&sealed).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&sealed, bytes).unwrap();
    let (code, out, _) = krug(&["verify", path]);
    assert_eq!(code, 1);
    assert!(out.starts_with("CHANGED"), "{out}");
    assert_eq!(
        krug(&[
            "verify",
            dir.path().join("javor-no_plan.pdf").to_str().unwrap()
        ])
        .0,
        1
    );
}

#[test]
fn lipa_and_yavor_are_played_with_the_parts_of_the_plan_for_those_who_get_a_part() {
    for (name, parts) in [("lipa", 1), ("yavor", 2)] {
        let dir = tempfile::tempdir().unwrap();
        let (code, out, err) = krug(&["play", name, "--out", dir.path().to_str().unwrap()]);
        assert_eq!((code, err.as_str()), (0, ""), "{out}");
        let files = dir.path().read_dir().unwrap().map(|e| e.unwrap().path());
        let part = |path: &std::path::PathBuf| path.to_string_lossy().contains("-plan-part-");
        let found: Vec<_> = files.filter(part).collect();
        assert_eq!(found.len(), parts, "{out}");
        for path in found {
            assert_eq!(krug(&["verify", path.to_str().unwrap()]).0, 0);
        }
    }
}

#[test]
fn wrong_usage_is_told_apart_from_a_wrong_file() {
    assert_eq!(krug(&["--help"]).0, 0);
    assert_eq!(krug(&["--version"]).0, 0);
    assert_eq!(krug(&["play", "nobody", "--out", "x"]).0, 2);
    assert_eq!(krug(&["play"]).0, 2);
    assert_eq!(krug(&["dance"]).0, 2);
    assert_eq!(krug(&["verify", "there-is-no-such-file.pdf"]).0, 1);
}
