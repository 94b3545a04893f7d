/**
 * How followers work: who of all processes works at which, where its position lies, what is done when it fails. Begin with
 * {@link org.vpshr.application.following.work.Crew}.
 */
@NullMarked
package org.vpshr.application.following.work;

import org.jspecify.annotations.NullMarked;
