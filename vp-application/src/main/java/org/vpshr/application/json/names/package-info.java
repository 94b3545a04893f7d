/**
 * Names of persons in JSON: sealed, unless who opened the store also has the keys. Begin with {@link
 * org.vpshr.application.json.names.PersonNames}.
 */
@NullMarked
package org.vpshr.application.json.names;

import org.jspecify.annotations.NullMarked;
