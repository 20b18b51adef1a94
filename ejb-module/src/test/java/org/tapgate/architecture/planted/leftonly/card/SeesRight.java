package org.tapgate.architecture.planted.leftonly.card;

import org.tapgate.architecture.planted.leftonly.access.Right;

/** Breaks the rule on purpose. */
class SeesRight {

    Right right;
}
