/** What is published of the tests, seen from where its users are: what it draws, and how it fails. */
@NullMarked
package org.vpshr.domain.stories;

import org.jspecify.annotations.NullMarked;
