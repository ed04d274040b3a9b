/** The value of an attribute at an element or its nearest ancestor that has it, across shadow roots. */
export function inheritedAttribute(element: Element, name: string): string | undefined {
  const nearest = [element, ...ancestorsOf(element)].find((at) => at.getAttribute(name));
  return nearest?.getAttribute(name) ?? undefined;
}

/** Every element around an element as the page shows it, across slots and shadow roots, from the inside out. */
export function ancestorsOf(element: Element): Element[] {
  const parent = parentOf(element);
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}

/** The document and every shadow root around an element, from the inside out. */
export function rootsAround(element: Element): (Document | ShadowRoot)[] {
  const root = element.getRootNode();
  if (isDocument(root)) return [root];
  return isShadowRoot(root) ? [root, ...rootsAround(root.host)] : [];
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return isShadowRoot(root) ? root.host : null;
}

// Not by class: a document from another window has classes of its own.
function isDocument(node: Node): node is Document {
  return node.nodeType === Node.DOCUMENT_NODE;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}
