/**
 * Who may sign in, and as whom they act. A password is kept as its hash alone; it is printed once, when the application
 * made it up, and never logged.
 */
@NullMarked
package org.vpshr.examples.ministry.account;

import org.jspecify.annotations.NullMarked;
