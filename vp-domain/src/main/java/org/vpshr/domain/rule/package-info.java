/** Rules by number, decisions, findings and refusals. Begin with {@link org.vpshr.domain.rule.Rule}. */
@NullMarked
package org.vpshr.domain.rule;

import org.jspecify.annotations.NullMarked;
