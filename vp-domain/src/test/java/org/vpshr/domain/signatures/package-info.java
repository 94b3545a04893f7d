/**
 * What a module lets others name: its signatures, one list a module, so that none comes or goes unseen. Here is how they are
 * read and compared; each module has a test that does it.
 */
@NullMarked
package org.vpshr.domain.signatures;

import org.jspecify.annotations.NullMarked;
