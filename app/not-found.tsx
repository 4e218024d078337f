import { PageFrame } from "./_reading/page-frame.tsx";

/** What an address without a page shows. */
export default function NotFound() {
  return (
    <PageFrame back="/">
      <h1>There is nothing at this address</h1>
      <p>An incident may have been joined with another, or its article withdrawn.</p>
    </PageFrame>
  );
}
