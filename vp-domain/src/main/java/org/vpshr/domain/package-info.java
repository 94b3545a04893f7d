/**
 * The domain: what a government does under the Voluntary Principles, as commands, events and the rules between them.
 * One package for each aggregate; no framework, no clock, no randomness, no I/O. Begin with {@link
 * org.vpshr.domain.Subject} and one aggregate, such as {@link org.vpshr.domain.workinggroup.WorkingGroup}.
 */
@NullMarked
package org.vpshr.domain;

import org.jspecify.annotations.NullMarked;
