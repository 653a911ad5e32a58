// The one file that names the library that cuts quoted text into cells and joins cells to text.
export { default as Papa } from 'papaparse';
