/** Rules by number, decisions, findings and refusals. A rule itself stands in the enum of the package that applies it. Begin with {@link org.vpshr.domain.rule.Rule}. */
@NullMarked
package org.vpshr.domain.rule;

import org.jspecify.annotations.NullMarked;
