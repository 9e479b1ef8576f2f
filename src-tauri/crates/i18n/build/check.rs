//! Reads the message files of one language and compares languages with English.
//!
//! Shared by the build script and the tests. It knows nothing of the disk: it takes texts and gives
//! back findings. Findings are for the developer, so they are plain English.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;
use fluent_syntax::parser;

/// The language every other one is compared with.
pub const REFERENCE: &str = "en";

/// The subject whose terms every other one may refer to.
pub const COMMON: &str = "common";

/// Plural categories that exist in any language; a selector using one of them is a plural selector.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural categories a language needs, after the Unicode plural rules for cardinal numbers.
pub fn categories(language: &str) -> &'static [&'static str] {
    match language {
        "bs" | "hr" | "sr-Latn" | "sr-Cyrl" => &["few", "one", "other"],
        "cs" => &["few", "many", "one", "other"],
        _ => &["one", "other"],
    }
}

/// One message, its attributes counted as messages named `key.attribute`.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Message {
    /// Names of the variables the pattern uses.
    pub variables: BTreeSet<String>,
    /// File the message stands in, without folder and ending.
    pub subject: String,
}

/// All messages of one language.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// Messages by key.
    pub messages: BTreeMap<String, Message>,
    /// What is wrong inside this language alone.
    pub findings: Vec<String>,
    /// Texts that are not Fluent at all: always an error.
    pub parse_errors: Vec<String>,
}

/// Reads the files of one language: pairs of subject and text.
pub fn read(language: &str, files: &[(String, String)]) -> Catalogue {
    let mut catalogue = Catalogue::default();
    let mut terms: BTreeMap<String, String> = BTreeMap::new();
    let mut references: Vec<(String, String)> = Vec::new();
    for (subject, text) in files {
        let place = format!("{language}/{subject}.ftl");
        let resource = match parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let at = error.pos.start.min(text.len());
                    let line = text.as_bytes()[..at]
                        .iter()
                        .filter(|b| **b == b'\n')
                        .count()
                        + 1;
                    catalogue
                        .parse_errors
                        .push(format!("{place}:{line}: {}", error.kind));
                }
                resource
            }
        };
        for entry in &resource.body {
            match entry {
                ast::Entry::Message(message) => {
                    let key = message.id.name.to_string();
                    if let Some(pattern) = &message.value {
                        add(
                            &mut catalogue,
                            language,
                            subject,
                            &key,
                            pattern,
                            &mut references,
                        );
                    }
                    for attribute in &message.attributes {
                        let key = format!("{key}.{}", attribute.id.name);
                        let pattern = &attribute.value;
                        add(
                            &mut catalogue,
                            language,
                            subject,
                            &key,
                            pattern,
                            &mut references,
                        );
                    }
                }
                ast::Entry::Term(term) => {
                    let key = format!("-{}", term.id.name);
                    if let Some(first) = terms.insert(key.clone(), subject.clone()) {
                        catalogue
                            .findings
                            .push(format!("{place}: {key} stands also in {first}.ftl"));
                    }
                    let mut found = Walk::new(language);
                    found.pattern(&term.value);
                    take(&mut catalogue, &place, &key, found, &mut references);
                }
                _ => {}
            }
        }
    }
    for (from, to) in references {
        // Messages are read a few at a time, with the common terms alone.
        let common = terms.get(&to).is_some_and(|subject| subject == COMMON);
        let known = terms.contains_key(&to) || catalogue.messages.contains_key(&to);
        if known && !common {
            catalogue.findings.push(format!(
                "{language}: {from} refers to {to}, which is no term of {COMMON}.ftl"
            ));
        }
        if !known {
            catalogue.findings.push(format!(
                "{language}: {from} refers to {to}, which does not exist"
            ));
        }
    }
    catalogue
}

/// The messages of a file that are read together: those whose keys begin with the same two words.
pub fn group(key: &str) -> &str {
    let key = key.split('.').next().unwrap_or(key);
    let mut dashes = key.match_indices('-');
    let end = dashes.nth(1).map(|(at, _)| at);
    key.get(..end.unwrap_or(key.len())).unwrap_or(key)
}

/// Key, beginning and end of each message of a file, without its terms and remarks. It is known to be Fluent.
pub fn entries(text: &str) -> Vec<(&str, usize, usize)> {
    let mut found: Vec<(&str, usize, usize)> = Vec::new();
    let (mut at, mut within) = (0, false);
    for line in text.split_inclusive('\n') {
        let first = line.bytes().next().unwrap_or(b' ');
        if first.is_ascii_alphabetic() {
            let end = line.find(|c: char| c != '-' && c != '_' && !c.is_ascii_alphanumeric());
            found.push((
                line.get(..end.unwrap_or(line.len())).unwrap_or(line),
                at,
                at,
            ));
        }
        // What goes on is indented; only the end of a placeable may stand at the edge.
        within = first.is_ascii_alphabetic() || (within && !matches!(first, b'#' | b'-'));
        at += line.len();
        if let Some(entry) = found.last_mut().filter(|_| within) {
            entry.2 = at;
        }
    }
    found
}

/// Compares a language with the reference: missing keys, extra keys, other variables.
pub fn compare(language: &str, reference: &Catalogue, own: &Catalogue) -> Vec<String> {
    let mut findings = Vec::new();
    for (key, wanted) in &reference.messages {
        match own.messages.get(key) {
            None => findings.push(format!(
                "{language}/{}.ftl: {key} is missing",
                wanted.subject
            )),
            Some(message) => {
                if message.variables != wanted.variables {
                    findings.push(format!(
                        "{language}/{}.ftl: {key} uses {:?}, {REFERENCE} uses {:?}",
                        message.subject, message.variables, wanted.variables
                    ));
                }
                if message.subject != wanted.subject {
                    findings.push(format!(
                        "{language}/{}.ftl: {key} belongs into {}.ftl",
                        message.subject, wanted.subject
                    ));
                }
            }
        }
    }
    for (key, message) in &own.messages {
        if !reference.messages.contains_key(key) {
            findings.push(format!(
                "{language}/{}.ftl: {key} does not exist in {REFERENCE}",
                message.subject
            ));
        }
    }
    findings
}

fn add(
    catalogue: &mut Catalogue,
    language: &str,
    subject: &str,
    key: &str,
    pattern: &ast::Pattern<&str>,
    references: &mut Vec<(String, String)>,
) {
    let place = format!("{language}/{subject}.ftl");
    let mut found = Walk::new(language);
    found.pattern(pattern);
    let message = Message {
        variables: std::mem::take(&mut found.variables),
        subject: subject.to_string(),
    };
    take(catalogue, &place, key, found, references);
    if let Some(first) = catalogue.messages.insert(key.to_string(), message) {
        catalogue.findings.push(format!(
            "{place}: {key} stands also in {}.ftl",
            first.subject
        ));
    }
}

fn take(
    catalogue: &mut Catalogue,
    place: &str,
    key: &str,
    found: Walk,
    references: &mut Vec<(String, String)>,
) {
    for finding in found.findings {
        catalogue.findings.push(format!("{place}: {key} {finding}"));
    }
    for reference in found.references {
        references.push((key.to_string(), reference));
    }
}

/// What one pattern uses.
struct Walk {
    wanted: BTreeSet<&'static str>,
    variables: BTreeSet<String>,
    references: Vec<String>,
    findings: Vec<String>,
}

impl Walk {
    fn new(language: &str) -> Self {
        Self {
            wanted: categories(language).iter().copied().collect(),
            variables: BTreeSet::new(),
            references: Vec::new(),
            findings: Vec::new(),
        }
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                let mut present: BTreeSet<&str> = BTreeSet::new();
                for variant in variants {
                    if let ast::VariantKey::Identifier { name } = &variant.key {
                        present.insert(name);
                    }
                    self.pattern(&variant.value);
                }
                if present.iter().all(|name| CATEGORIES.contains(name)) && present != self.wanted {
                    self.findings.push(format!(
                        "has the plural forms {present:?}, the language needs {:?}",
                        self.wanted
                    ));
                }
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_string());
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|a| format!(".{}", a.name));
                self.references
                    .push(format!("{}{}", id.name, attribute.unwrap_or_default()));
            }
            ast::InlineExpression::TermReference { id, arguments, .. } => {
                self.references.push(format!("-{}", id.name));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                if id.name != "NUMBER" {
                    self.findings
                        .push(format!("calls {}, which does not exist", id.name));
                }
                self.arguments(arguments);
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
            ast::InlineExpression::StringLiteral { .. }
            | ast::InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &ast::CallArguments<&str>) {
        for argument in &arguments.positional {
            self.inline(argument);
        }
        for argument in &arguments.named {
            self.inline(&argument.value);
        }
    }
}
