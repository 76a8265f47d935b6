/** Cuts blocks of text into a tree of provisions with locators and exact spans. */
@NullMarked
package org.pacta.structure;

import org.jspecify.annotations.NullMarked;
