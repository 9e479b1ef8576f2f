//! Checks of the group "plan".

use super::Rule;

/// The rules of this group.
pub(super) const RULES: &[Rule] = &[];
