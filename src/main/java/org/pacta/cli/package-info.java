/** The command line. */
@NullMarked
package org.pacta.cli;

import org.jspecify.annotations.NullMarked;
