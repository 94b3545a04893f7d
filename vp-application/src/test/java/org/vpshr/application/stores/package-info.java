/**
 * Stores that earlier versions of this library recorded, kept with all that was printed of them, and how one is recorded.
 * Begin at {@link org.vpshr.application.stores.KeptStoresTest}.
 */
@org.jspecify.annotations.NullMarked
package org.vpshr.application.stores;
