/** A walking campaign of a health insurance society. */
package com.example.walking;
