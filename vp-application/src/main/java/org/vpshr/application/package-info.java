/** The library's front: open a store, record, reconstruct. */
@NullMarked
package org.vpshr.application;

import org.jspecify.annotations.NullMarked;
