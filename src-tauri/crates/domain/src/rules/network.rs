//! Checks of the group "network".

use super::Rule;

/// The rules of this group.
pub(super) const RULES: &[Rule] = &[];
