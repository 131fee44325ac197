/** The use cases; the only place that reads a clock. */
package jp.mokuteki.application.service;
