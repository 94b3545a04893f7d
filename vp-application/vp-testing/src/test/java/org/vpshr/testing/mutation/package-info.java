/** Whether histories by chance find what is wrong with the rules: mutations of the classes that apply them. */
@NullMarked
package org.vpshr.testing.mutation;

import org.jspecify.annotations.NullMarked;
