//! Checks of the group "independence".

use super::Rule;

/// The rules of this group.
pub(super) const RULES: &[Rule] = &[];
