/**
 * What was folded of the record up to a position, kept beside it, so that a report costs only what bears on it and what
 * was recorded since. It is a cache: nothing depends on its being there. Begin with {@link
 * org.vpshr.application.checkpoint.Checkpoint}.
 */
@NullMarked
package org.vpshr.application.checkpoint;

import org.jspecify.annotations.NullMarked;
