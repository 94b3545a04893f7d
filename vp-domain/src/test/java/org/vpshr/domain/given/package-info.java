/**
 * What a test of the domain begins with: stories by rule, builders with what they need no more than be told, a clock, and
 * facts by chance. It is published as {@code vp-domain-testing}, from these same sources, and rests on the domain, AssertJ
 * and, for what is drawn by chance, on jqwik. Begin with {@link org.vpshr.domain.given.Story}.
 */
@NullMarked
package org.vpshr.domain.given;

import org.jspecify.annotations.NullMarked;
