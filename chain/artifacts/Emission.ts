/** ABI and creation code of the contract Emission. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "function",
  "name": "breakerAvailable",
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
  "name": "burned",
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
  "name": "cumulativeAt",
  "inputs": [
   {
    "name": "timestamp",
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
  "name": "initialize",
  "inputs": [
   {
    "name": "capacity",
    "type": "uint208",
    "internalType": "uint208"
   },
   {
    "name": "window",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "isMinter",
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
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "mint",
  "inputs": [
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "asked",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "mintable",
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
  "name": "minted",
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
  "name": "schedule",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct ScheduleConfig",
    "components": [
     {
      "name": "genesis",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "epochLength",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "first",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "every",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "cap",
      "type": "uint256",
      "internalType": "uint256"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "setBreaker",
  "inputs": [
   {
    "name": "capacity",
    "type": "uint208",
    "internalType": "uint208"
   },
   {
    "name": "window",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setMinter",
  "inputs": [
   {
    "name": "minter",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "allowed",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "settlement",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract ISettlement"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "token",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract INetworkToken"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "event",
  "name": "BreakerSet",
  "inputs": [
   {
    "name": "capacity",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "window",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "MintLimited",
  "inputs": [
   {
    "name": "asked",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "allowed",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Minted",
  "inputs": [
   {
    "name": "to",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "total",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "MinterSet",
  "inputs": [
   {
    "name": "minter",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "allowed",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "Clone_NotFactory",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Emission_BreakerTooTight",
  "inputs": [
   {
    "name": "capacity",
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
  "name": "Emission_NotGovernance",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Emission_NotMinter",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Emission_WindowTooShort",
  "inputs": [
   {
    "name": "window",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "least",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "RateLimitExceeded",
  "inputs": []
 },
 {
  "type": "error",
  "name": "SafeCastOverflowedUintDowncast",
  "inputs": [
   {
    "name": "bits",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 }
] as const

export const bytecode = "0x60808060405234601557610feb908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806340c10f191461046f5780634bf365df146104555780634f02c420146104395780635116063014610400578063684abad2146103da5780636b446779146103b657806373f4256114610394578063aa271e1a14610367578063b0604a26146102fe578063c4a12b75146101f8578063cf456ae71461014f578063fc0c546a146101165763ffe43b9e146100a8575f80fd5b34610112576100b6366104b9565b6020606d5f303c73ffffffffffffffffffffffffffffffffffffffff5f511633036100e6576100e491610a84565b005b7f86db2a3b000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b5f80fd5b34610112575f60031936011261011257602060ad5f303c60205f5173ffffffffffffffffffffffffffffffffffffffff60405191168152f35b3461011257604060031936011261011257610168610496565b6024359081151580920361011257602073ffffffffffffffffffffffffffffffffffffffff7f583b0aa0e528532caf4b907c11d7a8158a122fe2a6fb80cd9b09776ebea8d92d926101b76109e7565b1692835f526001825260405f207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0081541660ff8316179055604051908152a2005b34610112576100e4610209366104b9565b906102126109e7565b6102f961021e42610fa3565b65ffffffffffff61022d610cc5565b509179ffffffffffffffffffffffffffffffffffffffffffffffffffff604051936102578561053b565b168352811660208084019182527f6d696e74730000000000000000000000000000000000000000000000000000005f5260039052915191511660d01b7fffffffffffff00000000000000000000000000000000000000000000000000001679ffffffffffffffffffffffffffffffffffffffffffffffffffff91909116177f2b21984daab832514a87e4ac04a3db77b40e4cbd0c8c21d7f5b9f9f59692777f55565b610a84565b34610112575f6003193601126101125760a06103186108c7565b60806040519167ffffffffffffffff815116835267ffffffffffffffff60208201511660208401526040810151604084015267ffffffffffffffff606082015116606084015201516080820152f35b3461011257602060031936011261011257602061038a610385610496565b610883565b6040519015158152f35b34610112575f6003193601126101125760206103ae6107e4565b604051908152f35b34610112575f6003193601126101125760206103d0610cc5565b9050604051908152f35b346101125760206003193601126101125760206103ae6004356103fb6108c7565b610947565b34610112575f600319360112610112576020602d5f303c60205f5173ffffffffffffffffffffffffffffffffffffffff60405191168152f35b34610112575f6003193601126101125760205f54604051908152f35b34610112575f6003193601126101125760206103ae6107ab565b346101125760406003193601126101125760206103ae61048d610496565b602435906105e1565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361011257565b60031960409101126101125760043579ffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610112579060243565ffffffffffff811681036101125790565b9190820180921161050e57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6040810190811067ffffffffffffffff82111761055757604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60a0810190811067ffffffffffffffff82111761055757604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761055757604052565b91906105ec33610883565b15610772576105f96107ab565b9081808210911802189161060b610cc5565b8091508411610739575b5082156107335761062583610d8e565b1561070b576040907f25b428dfde728ccfaddad7e29e4ac23c24ed7fd1a6e3e3f91894a9a073f5dfff73ffffffffffffffffffffffffffffffffffffffff61066e865f54610501565b92835f55169283928151908782526020820152a2602060ad5f303c73ffffffffffffffffffffffffffffffffffffffff5f511690813b15610112575f916044839260405194859384927f40c10f1900000000000000000000000000000000000000000000000000000000845260048401528860248401525af18015610700576106f45750565b5f6106fe916105a0565b565b6040513d5f823e3d90fd5b7fa74c1c5f000000000000000000000000000000000000000000000000000000005f5260045ffd5b505f9150565b909260407fc76cfd9b0a4ea624710ef164608951ddb66cdf162e8e00fd15201d085fdd2a9d918151908152836020820152a1915f610615565b7fee4fc184000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b9190820391821161050e57565b6107c86107ba426103fb6108c7565b6107c26107e4565b90610501565b5f54808211156107de576107db9161079e565b90565b50505f90565b73ffffffffffffffffffffffffffffffffffffffff5f54602060ad5f303c60205f516004604051809581937f18160ddd000000000000000000000000000000000000000000000000000000008352165afa908115610700575f9161084d575b6107db925061079e565b90506020823d60201161087b575b81610868602093836105a0565b81010312610112576107db915190610843565b3d915061085b565b6020602d5f303c73ffffffffffffffffffffffffffffffffffffffff805f511691169081149081156108b3575090565b90505f52600160205260ff60405f20541690565b5f60806040516108d681610584565b8281528260208201528260408201528260608201520152602060cd5f303c5f51602060ed5f303c5f5190602061010d5f303c67ffffffffffffffff5f51916040519361092185610584565b8282168552828260401c166020860152604085015260801c166060830152608082015290565b9167ffffffffffffffff83511691828111156109df579190610982604085015192608067ffffffffffffffff6060880151169601519461079e565b91905f5b85841015806109d6575b156109ad576109a0838792610501565b9260011c93039291610986565b91946109c06109c5946107c29397610a3a565b610a4d565b908082116109d1575090565b905090565b50821515610990565b509150505f90565b6020608d5f303c73ffffffffffffffffffffffffffffffffffffffff5f51163303610a0e57565b7f05385dd3000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b8181029291811591840414171561050e57565b8115610a57570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b90610a8d6108c7565b9067ffffffffffffffff6020830151166020602d5f303c6004602073ffffffffffffffffffffffffffffffffffffffff5f5116604051928380927f861a14120000000000000000000000000000000000000000000000000000000082525afa908115610700575f91610c78575b509067ffffffffffffffff610b10921690610501565b9165ffffffffffff821692808410610c49575060408101517f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116810361050e5779ffffffffffffffffffffffffffffffffffffffffffffffffffff9167ffffffffffffffff6060610b8887610b929560011b610a3a565b9201511690610a4d565b931692808410610c1a575079ffffffffffffffffffffffffffffffffffffffffffffffffffff831660d09190911b7fffffffffffff000000000000000000000000000000000000000000000000000016176002556040805192835260208301919091527f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca14610191a1565b837f897a4970000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b837f945b5fc8000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90506020813d602011610cbd575b81610c93602093836105a0565b8101031261011257519067ffffffffffffffff82168203610112579067ffffffffffffffff610afa565b3d9150610c86565b6002547f6d696e74730000000000000000000000000000000000000000000000000000005f5260036020527f2b21984daab832514a87e4ac04a3db77b40e4cbd0c8c21d7f5b9f9f59692777f5479ffffffffffffffffffffffffffffffffffffffffffffffffffff80831693929082169165ffffffffffff610d4642610fa3565b9160d01c91160365ffffffffffff811161050e578465ffffffffffff610d7b9360d01c60018082119118026001189216610f05565b8103908111150291828103908111150290565b8015610eff576002547f6d696e74730000000000000000000000000000000000000000000000000000005f5260036020527f2b21984daab832514a87e4ac04a3db77b40e4cbd0c8c21d7f5b9f9f59692777f5479ffffffffffffffffffffffffffffffffffffffffffffffffffff80831693929082169165ffffffffffff610e1542610fa3565b9160d01c91160365ffffffffffff811161050e578465ffffffffffff610e4a9360d01c60018082119118026001189216610f05565b8103908111150291828103908111150281116107de57610e7390610e6d42610fa3565b92610501565b9079ffffffffffffffffffffffffffffffffffffffffffffffffffff8211610ece579065ffffffffffff610ec99279ffffffffffffffffffffffffffffffffffffffffffffffffffff604051936102578561053b565b600190565b507f6dfcc650000000000000000000000000000000000000000000000000000000005f5260d060045260245260445ffd5b50600190565b90915f198383099280830292838086109503948086039514610f965784831115610f7e5790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b5050906107db9250610a4d565b65ffffffffffff8111610fbb5765ffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52603060045260245260445ffd" as const
