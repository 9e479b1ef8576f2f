//! Stands in for the program until it is there.
use serde_json::Value;
use std::io::Write;
use std::path::PathBuf;
pub struct World;
impl World {
    pub fn system() -> World {
        World
    }
}
#[derive(Debug, serde::Serialize)]
pub struct Failure {
    code: String,
}
pub struct App;
impl App {
    pub fn new(_dir: PathBuf, _world: World) -> App {
        App
    }
    pub fn call(&mut self, name: &str, request: Value) -> Result<Value, Failure> {
        match name {
            "echo" => Ok(request),
            "fault" => panic!("Mirela"),
            _ => Err(Failure {
                code: "unknown".into(),
            }),
        }
    }
    pub fn idle_minutes(&self) -> u32 {
        std::env::var("KRUG_SHIM_IDLE")
            .ok()
            .and_then(|m| m.parse().ok())
            .unwrap_or(0)
    }
    pub fn lock(&mut self) {}
}
pub fn command_line(args: &[String], out: &mut dyn Write, _err: &mut dyn Write) -> i32 {
    let _ = writeln!(out, "krug {args:?}");
    if args[0] == "--help" { 0 } else { 2 }
}
