// The guide: the links of the contents move within the page. A dialog of Apps Script would follow them to another address.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a[href^="#"]');
  const part = link && document.getElementById(link.getAttribute('href')!.slice(1));
  if (!part) return;
  event.preventDefault();
  part.scrollIntoView();
  part.focus({ preventScroll: true });
});
