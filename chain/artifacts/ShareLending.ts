/** ABI and creation code of the contract ShareLending. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "view_",
    "type": "address",
    "internalType": "contract IIncomeView"
   },
   {
    "name": "settlement",
    "type": "address",
    "internalType": "contract ISettlement"
   },
   {
    "name": "shares",
    "type": "address",
    "internalType": "contract IMachineShares"
   },
   {
    "name": "money",
    "type": "address",
    "internalType": "contract IERC20"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "allowance",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "spender",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "approve",
  "inputs": [
   {
    "name": "spender",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "asset",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "auction",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "balanceOf",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "borrow",
  "inputs": [
   {
    "name": "pledge",
    "type": "uint128",
    "internalType": "uint128"
   },
   {
    "name": "amount",
    "type": "uint128",
    "internalType": "uint128"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "buy",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "most",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "convertToAssets",
  "inputs": [
   {
    "name": "shares",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "convertToShares",
  "inputs": [
   {
    "name": "assets",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "debtOf",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "decimals",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint8",
    "internalType": "uint8"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "deposit",
  "inputs": [
   {
    "name": "assets",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "receiver",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "earnedBy",
  "inputs": [
   {
    "name": "pledge",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "free",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "lent",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "loanOf",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "shares",
    "type": "uint128",
    "internalType": "uint128"
   },
   {
    "name": "principal",
    "type": "uint128",
    "internalType": "uint128"
   },
   {
    "name": "since",
    "type": "uint48",
    "internalType": "uint48"
   },
   {
    "name": "auctionedAt",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "maxDeposit",
  "inputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "maxMint",
  "inputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "maxRedeem",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "maxWithdraw",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "mint",
  "inputs": [
   {
    "name": "shares",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "receiver",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "mostFor",
  "inputs": [
   {
    "name": "pledge",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "name",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string",
    "internalType": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "previewDeposit",
  "inputs": [
   {
    "name": "assets",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "previewMint",
  "inputs": [
   {
    "name": "shares",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "previewRedeem",
  "inputs": [
   {
    "name": "shares",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "previewWithdraw",
  "inputs": [
   {
    "name": "assets",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "priceOf",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "redeem",
  "inputs": [
   {
    "name": "shares",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "receiver",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "repay",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "symbol",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string",
    "internalType": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "totalAssets",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "totalSupply",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "transfer",
  "inputs": [
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "transferFrom",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "withdraw",
  "inputs": [
   {
    "name": "assets",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "receiver",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "event",
  "name": "Approval",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "spender",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "AuctionBegun",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "debt",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "BeneficiaryChanged",
  "inputs": [
   {
    "name": "shares",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Borrowed",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "pledge",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Deposit",
  "inputs": [
   {
    "name": "sender",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "owner",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "assets",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "shares",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "PledgeSold",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "buyer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "price",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "lost",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Repaid",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "principal",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "interest",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Transfer",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Withdraw",
  "inputs": [
   {
    "name": "sender",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "receiver",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "owner",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "assets",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "shares",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "ERC20InsufficientAllowance",
  "inputs": [
   {
    "name": "spender",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "allowance",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "needed",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InsufficientBalance",
  "inputs": [
   {
    "name": "sender",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "balance",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "needed",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InvalidApprover",
  "inputs": [
   {
    "name": "approver",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InvalidReceiver",
  "inputs": [
   {
    "name": "receiver",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InvalidSender",
  "inputs": [
   {
    "name": "sender",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InvalidSpender",
  "inputs": [
   {
    "name": "spender",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC4626ExceededMaxDeposit",
  "inputs": [
   {
    "name": "receiver",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "assets",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "max",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC4626ExceededMaxMint",
  "inputs": [
   {
    "name": "receiver",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "shares",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "max",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC4626ExceededMaxRedeem",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "shares",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "max",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC4626ExceededMaxWithdraw",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "assets",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "max",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ReentrancyGuardReentrantCall",
  "inputs": []
 },
 {
  "type": "error",
  "name": "SafeERC20FailedOperation",
  "inputs": [
   {
    "name": "token",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ShareLending_BeingSold",
  "inputs": []
 },
 {
  "type": "error",
  "name": "ShareLending_HasLoan",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ShareLending_NoLoan",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ShareLending_NotForSale",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ShareLending_NotProved",
  "inputs": [
   {
    "name": "from",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "to",
    "type": "uint64",
    "internalType": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "ShareLending_TooDear",
  "inputs": [
   {
    "name": "price",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "most",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ShareLending_TooMuch",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "most",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 }
] as const

export const bytecode = "0x61012060405234610475576122fa6080813803918261001d81610479565b938492833981010312610475578051906001600160a01b0382168203610475576020810151906001600160a01b0382168203610475576040810151906001600160a01b038216820361047557606001516001600160a01b0381168103610475576100876040610479565b601681527f4c656e7420616761696e73742061206d616368696e650000000000000000000060208201526100bb6040610479565b60048152631311539160e21b6020820152815190916001600160401b0382116103705760035490600182811c9216801561046b575b60208310146103525781601f8493116103f5575b50602090601f831160011461038f575f92610384575b50508160011b915f199060031b1c1916176003555b8051906001600160401b0382116103705760045490600182811c92168015610366575b60208310146103525781601f8493116102dc575b50602090601f8311600114610276575f9261026b575b50508160011b915f199060031b1c1916176004555b63313ce56760e01b5f5260205f600481845afa5f5190601f3d1116610100821016801561026257025b60a0526080526101005260e05260c052604051611e5b908161049f82396080518181816104ab0152818161075e01528181610a4901528181610d8001528181611233015281816115e00152818161199e0152611d8f015260a05181610dc5015260c0518161127e015260e051816111e101526101005181818161045201528181610541015281816107ab01528181610a7b01528181611209015281816119100152611afc0152f35b505060126101ba565b015190505f8061017c565b60045f9081528281209350601f198516905b8181106102c457509084600195949392106102ac575b505050811b01600455610191565b01515f1960f88460031b161c191690555f808061029e565b92936020600181928786015181550195019301610288565b828111156101665760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b6020851061034a575b849392601f0160051c82900391015f5b82811061033a575050610166565b5f8183015585945060010161032c565b5f915061031c565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610152565b634e487b7160e01b5f52604160045260245ffd5b015190505f8061011a565b60035f9081528281209350601f198516905b8181106103dd57509084600195949392106103c5575b505050811b0160035561012f565b01515f1960f88460031b161c191690555f80806103b7565b929360206001819287860151815501950193016103a1565b828111156101045760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60208510610463575b849392601f0160051c82900391015f5b828110610453575050610104565b5f81830155859450600101610445565b5f9150610435565b91607f16916100f0565b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176103705760405256fe60806040526004361015610011575f80fd5b5f3560e01c806301e1d11414610fec57806306fdde0314610f3157806307a2d13a14610c30578063095ea7b314610e895780630a28a47714610e6b5780631370128e14610e5157806318160ddd14610e3457806323b872dd14610dfc578063313ce56714610daf57806338d52e0f14610d6b57806338dea89514610c35578063402d267d146108225780634cdad50614610c305780636e553f6514610bfd57806370a0823114610bdf57806394bf804d14610bac57806395d89b4114610aa85780639f7c73e9146109b0578063a63584a114610992578063a9059cbb14610961578063b3d7f6b914610943578063b460af94146108e8578063b95ed06f146108c5578063ba08765214610845578063bbd504f514610827578063c63d75b614610822578063c6e6f592146101a5578063cce7ec1314610690578063ce96cb771461066d578063d283e75f14610642578063d5a62f05146102db578063d905777e14610282578063dc550b1b1461021b578063dd62ed3e146101cb578063e511d73f146101aa5763ef8b30f7146101a5575f80fd5b6110e5565b346101c7575f3660031901126101c7576020600654604051908152f35b5f80fd5b346101c75760403660031901126101c7576101e461105a565b6101ec611070565b6001600160a01b039182165f908152600160209081526040808320949093168252928352819020549051908152f35b346101c75760203660031901126101c7576001600160a01b0361023c61105a565b165f526005602052608060405f2065ffffffffffff60018254920154604051926001600160801b0381168452841c6020840152818116604084015260301c166060820152f35b346101c75760203660031901126101c75760206102ba6102a061105a565b6001600160a01b03165f9081526020819052604090205490565b6102ca6102c56115c5565b6116d9565b908180821091180218604051908152f35b346101c75760403660031901126101c7576004356001600160801b0381168091036101c7576024356001600160801b0381168091036101c75761031c611a61565b335f5260056020526001600160801b0360405f20541661062f5761033e6118fc565b801561052b575b61051c576103528261149e565b61035a611162565b90818082109118021881158015610513575b6104fd57506104a86104d89261040860405161038781611110565b82815265ffffffffffff602082018681528160016040850194824216865260608101935f8552335f5260056020526001600160801b0360405f20925116906001600160801b0319905160801b16178155019351168219845416178355511665ffffffffffff60301b82549160301b169065ffffffffffff60301b1916179055565b61041483600654611103565b6006556040518181528360208201527feae9cfbc77fdd40ca899f36b608256063b2bc9d8178b0220f7ad513e178d673060403392a260018060a01b037f000000000000000000000000000000000000000000000000000000000000000016604051828152817f893ca4c0017fb7a30186cb3f7c82b127e989d3079f8473989c10e06edf1cf73860203393a330903390611b4d565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316611bdf565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b906331a8115960e21b5f5260045260245260445ffd5b5080821161036c565b631cbb218760e11b5f5260045ffd5b50604051633568ff0160e11b81526080816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610624575f9061058a575b65ffffffffffff915051161515610345565b506080813d60801161061c575b816105a460809383611140565b810103126101c757604051906105b982611110565b6105c2816115b2565b8252602081015180151581036101c75760208301526040810151906001600160801b03821682036101c757604083019190915260600151906001600160a01b03821682036101c75765ffffffffffff916060820152610578565b3d9150610597565b6040513d5f823e3d90fd5b63d0bbe5d960e01b5f523360045260245ffd5b346101c75760203660031901126101c757602061066561066061105a565b611509565b604051908152f35b346101c75760203660031901126101c757602061066561068b61105a565b6114c1565b346101c75760403660031901126101c7576106a961105a565b6024356106b4611a61565b6106bd8261186a565b9165ffffffffffff60608401511615610802576106d981611412565b906106e381611509565b928083116107ec576104d86001600160801b03868686866107048482611abc565b61071d8560208601511680841081851802811890611199565b60408051848152602081019290925233916001600160a01b038416917f2ebb10466569e0de7a3cdd7283c8129df9a9c07ab3a233c84e3d0274c4cb2d5891a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169161079381303386611b4d565b8381116107d0575b5050505051163360018060a01b037f000000000000000000000000000000000000000000000000000000000000000016611bdf565b6107e3936107dd91611199565b91611bdf565b8380808061079b565b8263509baf0560e01b5f5260045260245260445ffd5b634484653f60e11b5f9081526001600160a01b0391909116600452602490fd5b611086565b346101c75760203660031901126101c757602061066560043561149e565b346101c757610853366110ab565b909161086f8260018060a01b03165f525f60205260405f205490565b61087a6102c56115c5565b9081808210911802188082116108a457508060209361089b6106659361167c565b93849133611cea565b91632e52afbb60e21b5f5260018060a01b031660045260245260445260645ffd5b346101c75760203660031901126101c75760206106656108e361105a565b611412565b346101c7576108f6366110ab565b9091610901826114c1565b808211610922575060209281610919610665936116a7565b93849233611cea565b91633fa733bb60e21b5f5260018060a01b031660045260245260445260645ffd5b346101c75760203660031901126101c757602061066560043561164a565b346101c75760403660031901126101c75761098761097d61105a565b60243590336117ad565b602060405160018152f35b346101c75760203660031901126101c75760206106656004356111bb565b346101c75760203660031901126101c7576104d86109cc61105a565b6109d4611a61565b6001600160801b036109e58261186a565b610a766109f184611509565b6109fb8386611abc565b83602084015116610a0c8183611199565b60405191825260208201527f1b8cd61ed43bec7c6bdad3a18ffee613f99c853d16c50678d248d879e1b43438604060018060a01b03881692a230337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316611b4d565b5116907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316611bdf565b346101c7575f3660031901126101c7576040515f6004548060011c90600181168015610ba2575b602083108114610b8e57828552908115610b6a5750600114610b0c575b610b0883610afc81850382611140565b60405191829182611012565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b808210610b5057509091508101602001610afc610aec565b919260018160209254838588010152019101909291610b38565b60ff191660208086019190915291151560051b84019091019150610afc9050610aec565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610acf565b346101c75760403660031901126101c7576020600435610665610bcd611070565b91610bd78161164a565b809333611995565b346101c75760203660031901126101c75760206106656102a061105a565b346101c75760403660031901126101c7576020600435610665610c1e611070565b610c27836116d9565b92839133611995565b61103c565b346101c75760203660031901126101c757610c4e61105a565b610c578161186a565b65ffffffffffff60408201511662278d008101809111610d5757421090811591610d47575b65ffffffffffff6060820151161591821592610d10575b5050610802576001600160a01b0381165f81815260056020908152604090912060010180546bffffffffffff00000000000019164260301b65ffffffffffff60301b1617905590917f4245c657264b1a2b955dc05779a7e99d154b908390bddcd4de2f8a635ba937a09190610d0790611509565b604051908152a2005b15915081610d21575b508280610c93565b9050610d3f6001600160801b03610d3784611509565b9251166111bb565b101582610d19565b9050610d516118fc565b90610c7c565b634e487b7160e01b5f52601160045260245ffd5b346101c7575f3660031901126101c7576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346101c7575f3660031901126101c757600360ff7f0000000000000000000000000000000000000000000000000000000000000000160160ff8111610d575760209060ff60405191168152f35b346101c75760603660031901126101c757610987610e1861105a565b610e20611070565b60443591610e2f83338361170a565b6117ad565b346101c7575f3660031901126101c7576020600254604051908152f35b346101c7575f3660031901126101c7576020610665611162565b346101c75760203660031901126101c75760206106656004356116a7565b346101c75760403660031901126101c757610ea261105a565b602435903315610f1e576001600160a01b0316908115610f0b57335f52600160205260405f20825f526020528060405f20556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b346101c7575f3660031901126101c7576040515f6003548060011c90600181168015610fe2575b602083108114610b8e57828552908115610b6a5750600114610f8457610b0883610afc81850382611140565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b808210610fc857509091508101602001610afc610aec565b919260018160209254838588010152019101909291610fb0565b91607f1691610f58565b346101c7575f3660031901126101c75760206106656110096115c5565b60065490611103565b602060409281835280519182918282860152018484015e5f828201840152601f01601f1916010190565b346101c75760203660031901126101c757602061066560043561167c565b600435906001600160a01b03821682036101c757565b602435906001600160a01b03821682036101c757565b346101c75760203660031901126101c75761109f61105a565b5060206040515f198152f35b60609060031901126101c757600435906024356001600160a01b03811681036101c757906044356001600160a01b03811681036101c75790565b346101c75760203660031901126101c75760206106656004356116d9565b91908201809211610d5757565b6080810190811067ffffffffffffffff82111761112c57604052565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff82111761112c57604052565b61116a6115c5565b6111776006548092611103565b605081029080820460501490151715610d575760649004908103908111150290565b91908203918211610d5757565b519067ffffffffffffffff821682036101c757565b9062278cff194201428111610d575760405163094f29c560e21b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660048301527f00000000000000000000000000000000000000000000000000000000000000008116602483018190527f00000000000000000000000000000000000000000000000000000000000000008216604484015267ffffffffffffffff93909316606483018190529294919290606090849060849082907f0000000000000000000000000000000000000000000000000000000000000000165afa908115610624575f935f905f936113b8575b5067ffffffffffffffff169081151590816113a0575b81611388575b50158015611368575b611347575050602060049394604051948580926318160ddd60e01b82525afa918215610624575f92611311575b61130e9350611c37565b90565b91506020833d60201161133f575b8161132c60209383611140565b810103126101c75761130e925191611304565b3d915061131f565b67ffffffffffffffff9250636c7e67a360e01b5f526004521660245260445ffd5b5067ffffffffffffffff82166203f4808101809111610d575742116112d7565b6203f47f19810191508111610d57578110155f6112ce565b90506203f4808101808211610d5757821115906112c8565b94505090506060833d60601161140a575b816113d660609383611140565b810103126101c75782519067ffffffffffffffff61140260406113fb602088016111a6565b96016111a6565b9294906112b2565b3d91506113c9565b6001600160a01b0381165f908152600560205260409020600101546114429060301c65ffffffffffff1642611199565b90620151808210156114985761145790611509565b90600382029180830460031490151715610d5757620151800390620151808211610d57576201518061130e9261148e828285611c37565b9209151590611103565b50505f90565b6114a7906111bb565b603281029080820460321490151715610d57576064900490565b6001600160a01b03165f908152602081905260409020546114f5906114e76102c56115c5565b90818082109118021861167c565b6114fd6115c5565b90818082109118021890565b60018060a01b03165f52600560205260405f206040519061152982611110565b61157681546001600160801b038116845260801c9260606001602083019486865201549165ffffffffffff8084169384604084015260301c16918291015280155f146115ad575042611199565b9182600c0292600c840403610d57576115a56001600160801b039163bbf81e0061130e9561148e828285611c37565b915116611103565b611199565b519065ffffffffffff821682036101c757565b6040516370a0823160e01b81523060048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610624575f9161161b575090565b90506020813d602011611642575b8161163660209383611140565b810103126101c7575190565b3d9150611629565b6116556110096115c5565b60018101809111610d575761130e916001916116766002546103e890611103565b91611dfd565b6116876110096115c5565b60018101809111610d575761130e915f916116766002546103e890611103565b6116b66002546103e890611103565b906116c26110096115c5565b60018101809111610d575761130e92600192611dfd565b6116e86002546103e890611103565b906116f46110096115c5565b60018101809111610d575761130e925f92611dfd565b6001600160a01b039081165f818152600160209081526040808320948616835293905291909120549291905f198410611744575b50505050565b82841061178a578015610f1e576001600160a01b03821615610f0b575f52600160205260405f209060018060a01b03165f5260205260405f20910390555f80808061173e565b508290637dc7a0d960e11b5f5260018060a01b031660045260245260445260645ffd5b6001600160a01b0316908115611857576001600160a01b031691821561184457815f525f60205260405f205481811061182b57817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b8263391434e360e21b5f5260045260245260445260645ffd5b63ec442f0560e01b5f525f60045260245ffd5b634b637e8f60e11b5f525f60045260245ffd5b5f606060405161187981611110565b828152826020820152826040820152015260018060a01b031690815f52600560205260405f20916040516118ac81611110565b65ffffffffffff60018554956001600160801b0387169687855260801c60208501520154818116604084015260301c16606082015292156118ea5750565b63096aec2160e41b5f5260045260245ffd5b604051629ef27b60e81b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610624575f90611956575b65ffffffffffff915016151590565b506020813d60201161198d575b8161197060209383611140565b810103126101c75761198865ffffffffffff916115b2565b611947565b3d9150611963565b906119cb8330847f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316611b4d565b6001600160a01b0316928315611844577fdcbc1c05240f31ff3ad067ef1ee35ce4997762752e3a095284754544f4c709d79181611a0c604093600254611103565b600255855f525f602052825f20818154019055855f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60208651858152a3825194855260208501526001600160a01b031692a3565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c611aad5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b633ee5aeb560e01b5f5260045ffd5b6001600160801b036020611af19260018060a01b031693845f52600582525f6001604082208281550155015116600654611199565b6006556040515f81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316907f893ca4c0017fb7a30186cb3f7c82b127e989d3079f8473989c10e06edf1cf73890602090a3565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f5114821615611bbe575b6040525f60605215611b9e5750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b906001811516611bd657823b15153d15161690611b8f565b503d5f823e3d90fd5b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615611c1f575b60405215611b9e5750565b906001811516611bd657823b15153d15161690611c14565b90915f198383099280830292838086109503948086039514611cc85784831115611cb05790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505091508115611cd6570490565b634e487b7160e01b5f52601260045260245ffd5b6001600160a01b03808416959082169390918290878603611dec575b505050841561185757845f525f60205260405f2054818110611dd35791816040927ffbde797d201c681b91056529119e0b02407c7bb96a4a2c75c01fc9667232c8db94885f525f60205203835f205580600254036002555f877fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60208651858152a3611dbc86837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316611bdf565b825195865260208601526001600160a01b031693a4565b8563391434e360e21b5f5260045260245260445260645ffd5b611df59261170a565b5f8181611d06565b9291611e0a818386611c37565b926004811015611e47576001809116149182611e30575b505061130e9250151590611103565b9080925015611cd65761130e930915155f80611e21565b634e487b7160e01b5f52602160045260245ffd" as const
