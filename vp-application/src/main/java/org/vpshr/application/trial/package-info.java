/**
 * What recording would do, without recording: commands are decided on the events that are kept and on those that are only
 * supposed, which lie in memory. Nothing is written here. Begin with {@link org.vpshr.application.trial.Trial}.
 */
@NullMarked
package org.vpshr.application.trial;

import org.jspecify.annotations.NullMarked;
