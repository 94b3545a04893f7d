/** The {@code vp} command, a class for each of its subcommands. It uses the public front of the library alone. */
@NullMarked
package org.vpshr.examples.cli;

import org.jspecify.annotations.NullMarked;
