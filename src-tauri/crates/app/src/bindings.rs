//! Collects the screen's types: one declaration each, in the order of their names.

use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};

use ts_rs::{Config, TS, TypeVisitor};

/// Declarations and calls met so far.
#[derive(Default)]
pub(crate) struct Collected {
    seen: BTreeSet<TypeId>,
    declared: BTreeMap<String, String>,
    calls: Vec<String>,
}

fn config() -> Config {
    Config::new().with_large_int("number")
}

impl Collected {
    /// Takes a type with all it depends on and gives its name.
    pub(crate) fn take<T: TS + 'static + ?Sized>(&mut self) -> String {
        self.visit::<T>();
        T::name(&config())
    }

    /// Adds a call.
    pub(crate) fn call(&mut self, (name, request, reply): (&str, String, String)) {
        self.calls.push(format!(
            "  \"{name}\": {{ request: {request}; reply: {reply} }};"
        ));
    }

    /// The whole file.
    pub(crate) fn finish(self) -> String {
        let mut out =
            String::from("// Generated from the table of calls; never edited by hand.\n\n");
        for declaration in self.declared.values() {
            out.push_str("export ");
            out.push_str(declaration);
            out.push('\n');
        }
        out.push_str("\nexport interface Calls {\n");
        out.push_str(&self.calls.join("\n"));
        out.push_str("\n}\n");
        out
    }
}

impl TypeVisitor for Collected {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let cfg = config();
            let declaration = T::decl(&cfg);
            let name = T::ident(&cfg);
            let before = self.declared.insert(name.clone(), declaration.clone());
            assert!(
                before.is_none_or(|b| b == declaration),
                "two types are called {name}"
            );
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}
